import { useLoaderData } from '@remix-run/react'
import { intervalText } from '#app/charts/rows/interval-text.ts'
import { Pager } from '#app/components/lists/pager.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { decisionPath, waitingPath } from '#app/domain/paths/evidence.ts'
import { acceptancePath } from '#app/domain/paths/experiment.ts'
import { membershipAnswerPath, personPath } from '#app/domain/paths/person.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { MayNotAnswer } from '#app/domain/result/standing.ts'
import { membershipWords } from '#messages/membership.ts'
import { waitingWords as words } from '#messages/waiting.ts'
import type { loader } from './route.tsx'

export function WaitingPage() {
  const { page, more, offered, results, requests } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} />
      <div className="full">
        {requests.length > 0 ? <Requests requests={requests} /> : null}
        {results.length > 0 ? <Results results={results} /> : null}
        <section aria-labelledby="conditions-waiting">
          <h2 id="conditions-waiting" className="waiting-head">
            {words.conditions}
          </h2>
          {offered.length === 0 ? <p className="hint">{words.none}</p> : null}
          <ul className="queue">
            {offered.map((row) => (
              <Offered key={row.id} row={row} />
            ))}
          </ul>
        </section>
        <Pager
          previous={page > 1 ? waitingPath(`page=${page - 1}`) : null}
          next={more ? waitingPath(`page=${page + 1}`) : null}
        />
      </div>
    </Page>
  )
}

type Model = ReturnType<typeof useLoaderData<typeof loader>>

const Requests = ({ requests }: Pick<Model, 'requests'>) => (
  <section aria-labelledby="requests-waiting">
    <h2 id="requests-waiting" className="waiting-head">
      {membershipWords.requests}
    </h2>
    <ul className="queue">
      {requests.map(({ id, handle, reason, days }) => (
        <li key={id}>
          <p className="what">
            <Link to={personPath(handle)}>{handle}</Link>
          </p>
          <p className="line">
            <bdi>{reason}</bdi>
            <span>{words.since(days)}</span>
          </p>
          <Act to={membershipAnswerPath(id)} label={membershipWords.answer} mayNot={null} />
        </li>
      ))}
    </ul>
  </section>
)

const Results = ({ results }: Pick<Model, 'results'>) => (
  <section aria-labelledby="results-waiting">
    <h2 id="results-waiting" className="waiting-head">
      {words.results}
    </h2>
    <ul className="queue">
      {results.map((result) => (
        <li key={result.id}>
          <p className="what">
            <Link to={recordPath(result)}>
              {recordName('experiment', result.number)}, <bdi>{result.titlePlain}</bdi>
            </Link>
          </p>
          <p className="line">{words.since(result.days)}</p>
          <Act to={acceptancePath(result)} label={words.accept} mayNot={result.mayNot} />
        </li>
      ))}
    </ul>
  </section>
)

const Offered = ({ row }: { row: Model['offered'][number] }) => (
  <li>
    <p className="what">{words.asks(row.keys)}</p>
    <p className="line">
      <Link to={recordPath(row.experiment)}>{recordName('experiment', row.experiment.number)}</Link>
      <bdi>{row.experiment.titlePlain}</bdi>
      <span>
        {[row.value.value, intervalText(row.value), row.unit === '1' ? '' : row.unit]
          .filter(Boolean)
          .join(' ')}
      </span>
    </p>
    <p className="line">
      <Link to={recordPath(row.prediction)}>{recordName('prediction', row.prediction.number)}</Link>
      <bdi>{row.prediction.titlePlain}</bdi>
      <span>{words.since(row.days)}</span>
    </p>
    <Act to={decisionPath(row.id)} label={words.answer} mayNot={row.mayNot} />
  </li>
)

type ActProps = { to: string; label: string; mayNot: MayNotAnswer | null }

const Act = ({ to, label, mayNot }: ActProps) =>
  mayNot ? (
    <p className="actions why-not">{words.mayNot[mayNot]}</p>
  ) : (
    <p className="actions">
      <Link className="button small" to={to}>
        {label}
      </Link>
    </p>
  )
