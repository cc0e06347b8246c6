import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { RegionOf } from '#app/components/prediction/region-of.tsx'
import { errorText } from '#app/components/wanted/error-text.ts'
import { Runners } from '#app/components/wanted/runners.tsx'
import { settleText } from '#app/components/wanted/settle-text.ts'
import { newExperimentPath, runExperimentPath } from '#app/domain/paths/prediction.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import { withTrueMinus } from '#app/domain/text/number-text.ts'
import type { WantedEntry } from '#app/services/wanted/wanted-page.server.ts'
import { wantedWords } from '#messages/wanted.ts'

const words = wantedWords.page

type Props = { entry: WantedEntry }

/** One experiment worth doing: what it needs, what hangs on it, and how to plan it. */
export const Entry = ({ entry }: Props) => (
  <li id={`w-${recordName('prediction', entry.number)}`}>
    <span className="number">{recordName('prediction', entry.number)}</span>
    <div>
      <h2>
        <Link to={recordPath(entry)}>
          <Inline body={entry.title} />
        </Link>
      </h2>
      <Need entry={entry} />
      <Terms entry={entry} />
      <p className="acts">
        <Link to={newExperimentPath(entry.number)}>{words.copy}</Link>
        <Link to={runExperimentPath(entry.number)}>{wantedWords.run.act}</Link>
      </p>
    </div>
  </li>
)

function Need({ entry: { settling, region, observable, rival } }: Props) {
  return (
    <>
      <p className="need">{settleText(settling, region, observable)}</p>
      {rival ? (
        <p className="need-too">
          {words.rival(errorText(rival.error, observable))} <Named record={rival} />
        </p>
      ) : null}
    </>
  )
}

const Terms = ({ entry }: Props) => {
  const { hanging, people, conditions, deadline, running } = entry
  const moving = [...hanging.claims, ...hanging.questions]
  return (
    <dl>
      <dt>{words.region}</dt>
      <dd>
        <RegionOf line={entry} />
      </dd>
      <dt>{words.hangs}</dt>
      <dd>{moving.length > 0 ? <Records records={moving} /> : words.nothingHangs}</dd>
      {people ? <Divided people={people} /> : null}
      {running.length > 0 ? (
        <>
          <dt>{wantedWords.run.running}</dt>
          <dd>
            <Runners runners={running} />
          </dd>
        </>
      ) : null}
      {conditions ? (
        <>
          <dt>{words.conditions}</dt>
          <dd className="lines">{withTrueMinus(conditions)}</dd>
        </>
      ) : null}
      {deadline ? (
        <>
          <dt>{words.due}</dt>
          <dd>
            <Moment at={deadline} as="short" />
          </dd>
        </>
      ) : null}
    </dl>
  )
}

const Divided = ({ people }: { people: NonNullable<WantedEntry['people']> }) => (
  <>
    <dt>{words.people}</dt>
    <dd>
      {words.believe(percent(people.median), percent(people.low), percent(people.high), people.n)}
    </dd>
  </>
)

const percent = (p: number) => `${Math.round(100 * p)} %`

const Records = ({ records }: { records: RecordLink[] }) =>
  records.map((record, place) => (
    <span key={record.id}>
      {place > 0 ? ', ' : null}
      <Named record={record} />
    </span>
  ))

const Named = ({ record }: { record: RecordLink }) => (
  <Link to={recordPath(record)} title={record.titlePlain}>
    {recordName(record.kind, record.number)}
  </Link>
)
