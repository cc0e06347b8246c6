import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { type Standing, VerdictState } from '#app/components/prediction/verdict-state.tsx'
import { recordPath, recordsPath } from '#app/domain/paths/record.ts'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import type { Body } from '#app/domain/text/body.ts'
import { findWords } from '#messages/find.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { siteWords as words } from '#messages/site.ts'

type Prediction = { id: string; kind: RecordKind; number: number; slug: string; title: Body }
type Props = { judged: (Prediction & Standing)[]; waiting: Prediction[] }

/** What measurements have said lately, and what nobody has measured. */
export function Judged({ judged, waiting }: Props) {
  if (judged.length + waiting.length === 0) return null
  return (
    <Section
      id="verdicts"
      title={words.newestVerdicts}
      aside={<Link to={recordsPath('prediction')}>{findWords.list.kinds.prediction.all}</Link>}
    >
      <Rows rows={judged} />
      {waiting.length > 0 ? (
        <>
          <h3 className="waiting-head">{words.waiting}</h3>
          <Rows rows={waiting.map((one) => ({ ...one, ...NOTHING }))} />
        </>
      ) : null}
    </Section>
  )
}

const NOTHING = { verdict: null, footing: null, verdictReason: null }

const Rows = ({ rows }: { rows: Props['judged'] }) => (
  <ol className="records compact">
    {rows.map((row) => (
      <li key={row.id}>
        <span className="number">{recordName(row.kind, row.number)}</span>
        <div>
          <span className="row-title">
            <Link to={recordPath(row)}>
              <Inline body={row.title} />
            </Link>
          </span>
          <p className="line">
            {row.verdict ? (
              <VerdictState {...row} word={predictionPageWords.poolSays[row.verdict]} />
            ) : (
              words.waitingLine
            )}
          </p>
        </div>
      </li>
    ))}
  </ol>
)
