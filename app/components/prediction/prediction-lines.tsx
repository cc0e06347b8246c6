import { RowStrip } from '#app/charts/strip/strip.tsx'
import type { StripPlot } from '#app/charts/strip/types.ts'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import type { MeasuredLine } from '#app/domain/claim/view.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { RegionOf } from './region-of.tsx'
import { Tally } from './tally.tsx'
import { VerdictState } from './verdict-state.tsx'

export type Line = Omit<MeasuredLine, 'values'> & { strip: StripPlot | null }

/** Predictions below their claim: what each allows, what was measured, and both on one small axis. */
export const PredictionLines = ({ lines }: { lines: Line[] }) => (
  <ol className="preds">
    {lines.map((line) => (
      <li key={line.id}>
        <span className="number">{recordName('prediction', line.number)}</span>
        <div>
          <Link className="pred-title" to={recordPath(line)}>
            <Inline body={line.title} />
          </Link>{' '}
          <RegionOf line={line} />
        </div>
        <Standing line={line} />
        {line.strip ? (
          <div className="spark">
            <RowStrip
              plot={line.strip}
              label={predictionPageWords.strip(line.titlePlain, line.tally)}
            />
          </div>
        ) : null}
      </li>
    ))}
  </ol>
)

const Standing = ({ line }: { line: Line }) => (
  <p className="tally standing">
    {line.status === 'registered' ? (
      <VerdictState
        {...line}
        word={line.verdict ? predictionPageWords.poolSays[line.verdict] : undefined}
      />
    ) : (
      <RecordState
        kind="prediction"
        status={line.status}
        footing={line.footing}
        verdict={line.verdict}
      />
    )}
    <Tally tally={line.tally} />
    {line.deadline && line.dueness !== 'decided' ? (
      <span>
        {predictionPageWords.dueOn[line.dueness]} <Moment at={line.deadline} as="short" />
      </span>
    ) : null}
  </p>
)
