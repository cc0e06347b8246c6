import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { State } from '#app/components/page/state.tsx'
import { outcomeOf } from '#app/components/prediction/outcome.ts'
import { verdictMark, verdictWord } from '#app/components/prediction/verdict-state.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { recordPath, recordsPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { shortened } from '#app/domain/summary/summarise.ts'
import type { HomePage } from '#app/services/home/home-page.server.ts'
import { findWords } from '#messages/find.ts'
import { siteWords as words } from '#messages/site.ts'

type Props = Pick<HomePage, 'judged' | 'decided'>
type Judged = Props['judged'][number]
type Decided = Props['decided'][number]

const MOST = 6

/** What measurements made another, and what people decided, by the day on which it became so. */
export function Changes({ judged, decided }: Props) {
  const told = new Set(decided.map(({ id }) => id))
  const rows = [
    ...judged.filter(({ id }) => !told.has(id)).map((one) => ({ one, text: <Moved row={one} /> })),
    ...decided.map((one) => ({ one, text: <Decision row={one} /> })),
  ]
  const newest = rows.toSorted((a, b) => timeOf(b.one) - timeOf(a.one)).slice(0, MOST)
  return (
    <Section
      id="changes"
      title={words.newestVerdicts}
      aside={
        <Link to={recordsPath('prediction', 'sort=evidence')}>
          {findWords.list.kinds.prediction.all}
        </Link>
      }
    >
      {newest.length > 0 ? (
        <ol className="changes">
          {newest.map(({ one, text }) => (
            <li key={one.id}>
              <Moment at={one.at} as="short" />
              <div>
                <Link to={recordPath(one)}>
                  {recordName(one.kind, one.number)}, <Inline body={one.title} />
                </Link>
                {text}
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <EmptyPlace>{words.nothingChanged}</EmptyPlace>
      )}
    </Section>
  )
}

const timeOf = ({ at }: { at: Date | string }) => new Date(at).getTime()

/** From which verdict to which, and on what. */
function Moved({ row }: { row: Judged }) {
  const { mark, word, after } = outcomeOf({ ...row, status: 'registered' })
  return (
    <>
      <span className="from-to">
        {row.from ? <From from={row.from} /> : null}
        <State mark={mark} after={after}>
          {word}
        </State>
      </span>
      <span className="because">
        <DerivedSentence summary={shortened(row.summary)} symbol={row.observable?.symbol} />
      </span>
    </>
  )
}

function From({ from }: { from: NonNullable<Judged['from']> }) {
  const verdict = from === 'none' ? null : from
  const before = {
    verdict,
    verdictReason: { key: 'nothing-measured' as const, count: 0, named: [] },
  }
  return (
    <>
      <State mark={verdictMark(before)}>{verdictWord(before)}</State>
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{words.became}</span>
    </>
  )
}

/** What it was before and is now, with the sentence of a prediction. */
const Decision = ({ row: { kind, from, status, line } }: { row: Decided }) => (
  <>
    <span className="from-to">
      <RecordState kind={kind} status={from} />
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{words.became}</span>
      <RecordState kind={kind} status={status} />
    </span>
    {line ? (
      <span className="because">
        <DerivedSentence summary={line.summary} symbol={line.observable?.symbol} />
      </span>
    ) : null}
  </>
)
