import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { ledgerPath } from '#app/domain/paths/ledger.ts'
import { shortPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { ledgerWords as words } from '#messages/ledger.ts'
import type { loader } from './route.tsx'

type Entry = ReturnType<typeof useLoaderData<typeof loader>>['entries'][number]

export function LedgerPage() {
  const { count, head, entries, older } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} width="text" />
      <Section id="head" title={words.verifyTitle}>
        <div className="prose">
          <p>{count === 0 ? words.noHead : words.summary(count.toLocaleString('en'))}</p>
          {count === 0 ? null : <p className="hash">{head}</p>}
          <p>{words.verify}</p>
          <pre className="command">
            <code>{words.verifyCommand}</code>
          </pre>
          <p>
            <a href="/ledger.jsonl">{words.download}</a>
          </p>
        </div>
      </Section>
      {entries.length === 0 ? (
        <EmptyPlace>{words.empty}</EmptyPlace>
      ) : (
        <div className="full scroll">
          <Entries entries={entries} />
          {older === null ? null : (
            <nav className="pager">
              <Link to={`${ledgerPath()}?before=${older}`} rel="next">
                {words.older}
              </Link>
            </nav>
          )}
        </div>
      )}
    </Page>
  )
}

const Entries = ({ entries }: { entries: Entry[] }) => (
  <table className="data-table stack">
    <thead>
      <tr>
        <th scope="col" className="right">
          {words.columns.n}
        </th>
        <th scope="col">{words.columns.at}</th>
        <th scope="col">{words.columns.record}</th>
        <th scope="col">{words.columns.hash}</th>
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => (
        <EntryRow key={entry.n} entry={entry} />
      ))}
    </tbody>
  </table>
)

/** What is only sealed can be read by few, so its name leads nowhere. */
const RecordNamed = ({
  record,
  kind,
}: {
  record: NonNullable<Entry['record']>
  kind: Entry['kind']
}) => {
  const name = recordName(record.kind, record.number)
  return <>{kind === 'prediction-sealed' ? name : <Link to={shortPath(record)}>{name}</Link>} </>
}

const EntryRow = ({ entry: { n, at, kind, record, title, hash } }: { entry: Entry }) => (
  <tr id={`entry-${n}`}>
    <td className="right">{n}</td>
    <td>
      <Moment at={at} as="minute" />
    </td>
    <td>
      {record ? <RecordNamed record={record} kind={kind} /> : null}
      {title} ({words.kinds[kind]})
    </td>
    <td>
      <code title={hash}>{hash.slice(0, 16)}</code>
    </td>
  </tr>
)
