import { CalibrationChart } from '#app/charts/calibration/calibration-chart.tsx'
import type { DrawnRecord } from '#app/charts/record/types.ts'
import { RunningChart } from '#app/charts/running/running-chart.tsx'
import { Section } from '#app/components/page/section.tsx'
import { scoreWords as words } from '#messages/scores.ts'
import { BrierInParts } from './brier-in-parts.tsx'

/** Calibration, and the Brier score so far. */
export const RecordPlots = ({ record }: { record: DrawnRecord }) => (
  <>
    <Section id="calibration" title={words.calibration.title}>
      <CalibrationChart
        plot={record.calibration}
        title={words.calibration.chart(record.n)}
        caption={words.calibration.caption(record.n, record.summary?.predictions ?? 0)}
      />
      {record.parts ? (
        <BrierInParts
          parts={record.parts}
          n={record.n}
          predictions={record.summary?.predictions ?? 0}
        />
      ) : null}
    </Section>
    <Section id="over-time" title={words.running.title}>
      <RunningChart
        plot={record.running}
        title={words.running.chart(record.n)}
        caption={words.running.caption}
      />
    </Section>
  </>
)
