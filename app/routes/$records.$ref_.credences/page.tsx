import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Pager } from '#app/components/lists/pager.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { credenceText, oddsText } from '#app/domain/credence/probability.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { credencesCsvPath, credencesPath, recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { credenceWords } from '#messages/credence.ts'
import type { loader } from './route.tsx'

const words = credenceWords.list
const heads = words.columns

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

export function CredencesPage() {
  const { record, hidden, rows, page, pages } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={words.title(recordName(record.kind, record.number))}
        lead={
          <Link to={recordPath(record)}>
            <bdi>{record.titlePlain}</bdi>
          </Link>
        }
        width="text"
      />
      {rows.length === 0 ? (
        <EmptyPlace>{hidden ? credenceWords.beside.hidden : words.none}</EmptyPlace>
      ) : (
        <div>
          <p className="hint">{words.lead}</p>
          <Rows rows={rows} />
          <Pager
            previous={page > 1 ? credencesPath(record, page - 1) : null}
            next={page < pages ? credencesPath(record, page + 1) : null}
          />
          <p className="more">
            <a href={credencesCsvPath(record)} download>
              {words.csv}
            </a>
          </p>
        </div>
      )}
    </Page>
  )
}

const Rows = ({ rows }: { rows: Row[] }) => (
  <table className="data-table">
    <thead>
      <tr>
        <th scope="col">{heads.person}</th>
        <th scope="col" className="right">
          {heads.credence}
        </th>
        <th scope="col" className="right">
          {heads.odds}
        </th>
        <th scope="col" className="right">
          {heads.since}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <CredenceRow key={row.handle} row={row} />
      ))}
    </tbody>
  </table>
)

const CredenceRow = ({ row: { handle, p, since, isOwn } }: { row: Row }) => (
  <tr>
    <th scope="row">
      <Link to={personPath(handle)}>{handle}</Link>
      {isOwn ? ` (${words.yours})` : null}
    </th>
    <td className="right">{credenceText(p)}</td>
    <td className="right">{oddsText(p)}</td>
    <td className="right">
      <Moment at={since} as="short" />
    </td>
  </tr>
)
