import { useLoaderData } from '@remix-run/react'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Rail } from '#app/components/record/rail.tsx'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { WorkLabel } from '#app/components/record/reference-item.tsx'
import { correctionPath, measurementsPath } from '#app/domain/paths/experiment.ts'
import { editPath, recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { resultWords } from '#messages/result.ts'
import { Answers } from './answers.tsx'
import { Done } from './done.tsx'
import type { loader } from './route.tsx'
import { StoredState } from './stored-state.tsx'
import type { Result } from './view.ts'

const words = resultWords.stored

const TITLES = {
  counts: words.counts,
  queued: words.queued,
  waits: words.waits,
  apart: words.apart,
  'in-sample': words.apart,
  out: words.apart,
} as const

/** What became of a result: counted, or what it waits for and who answers. */
export function ResultPage() {
  const result = useLoaderData<typeof loader>()
  const { prediction, standing, source, decides } = result
  return (
    <Page>
      <Rail kind="prediction" number={prediction.number} />
      <RecordHead title={TITLES[standing]} overline={[<Overline key="of" result={result} />]}>
        <StoredState result={result} />
      </RecordHead>
      <div className="stored">
        <ul className="checks">
          <li>
            <Done done>{decides ? words.check.value : words.check.bare}</Done>
          </li>
          <li>
            <Done done>
              {source ? (
                <>
                  {words.check.source} <WorkLabel work={source.work} />
                  {source.place ? `, ${source.place}` : null}
                </>
              ) : (
                words.check.own
              )}
            </Done>
          </li>
          <Answers result={result} />
        </ul>
        <Next result={result} />
      </div>
    </Page>
  )
}

const Overline = ({ result: { prediction } }: { result: Result }) => (
  <>
    <Link to={recordPath(prediction)}>{recordName('prediction', prediction.number)}</Link>{' '}
    <Inline body={prediction.title} />
  </>
)

function Next({ result }: { result: Result }) {
  const { prediction, experiment, own, measurementId } = result
  const { next } = words
  return (
    <p className="next-steps">
      <Link to={`${recordPath(prediction)}#measurements`}>
        {next.see(recordName('prediction', prediction.number))}
      </Link>
      {own ? (
        <>
          <Link to={measurementsPath(experiment)}>
            {next.another(recordName('experiment', experiment.number))}
          </Link>
          <Link to={editPath(experiment)}>{next.details}</Link>
          <Link to={correctionPath(measurementId)}>{next.correct}</Link>
        </>
      ) : null}
    </p>
  )
}
