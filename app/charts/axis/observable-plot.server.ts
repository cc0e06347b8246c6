import { LONG, ROWS_OF_FOLD } from '#app/charts/rows/fold-rows.server.ts'
import { outcomeOf } from '#app/components/prediction/outcome.ts'
import type { ObservablePrediction, ObservedValue } from '#app/domain/observable/view.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { chartWords } from '#messages/charts.ts'
import { observableWords } from '#messages/observable.ts'
import { layoutAxis } from './layout.server.ts'
import type { AxisMeasurement, AxisPlot, AxisPrediction } from './types.ts'

type Rows = {
  observable: { scale: Scale }
  predictions: ObservablePrediction[]
  values: ObservedValue[]
  crucial: [string, string][]
}

/** All that is foretold and measured of an observable, laid out on its axis. */
export function observablePlot({ observable, predictions, values, crucial }: Rows): AxisPlot {
  const drawn = predictions.filter(({ region }) => region.lower !== null || region.upper !== null)
  return layoutAxis({
    scale: observable.scale,
    predictions: drawn.map(axisPrediction),
    measurements: values.map(axisMeasurement),
    crucial,
    groupNames: Object.fromEntries(values.map((value) => [value.group, value.groupName])),
    rowsOfFold: values.length > LONG ? ROWS_OF_FOLD : null,
  })
}

const named = (record: RecordLink) => ({
  record: recordName(record.kind, record.number),
  title: record.titlePlain,
  href: recordPath(record),
})

function axisPrediction(prediction: ObservablePrediction): AxisPrediction {
  const [claim] = prediction.claims
  const [successor] = prediction.supersededBy
  const { mark, word, after } = outcomeOf(prediction)
  const replaced =
    successor &&
    `${observableWords.page.supersededBy} ${recordName('prediction', successor.number)}`
  return {
    ...named(prediction),
    id: prediction.id,
    claim: claim ? named(claim) : null,
    region: prediction.region,
    state: replaced
      ? { mark: 'merged', word: replaced }
      : { mark, word: after ? `${word}, ${after}` : word },
  }
}

const experimentOf = ({ experiment }: ObservedValue) => ({
  kind: 'experiment' as const,
  ...experiment,
})

const words = observableWords.page

/** Why a value takes part in nothing, or in less than others. */
export const notesOn = ({ standing, reason, doubtful, levelUnknown }: ObservedValue) => [
  ...(standing === 'stands' ? [] : [words.reason(standing, reason)]),
  ...(doubtful ? [words.doubtful] : []),
  ...(levelUnknown ? [words.levelUnknown] : []),
]

function axisMeasurement(value: ObservedValue): AxisMeasurement {
  const { standing } = value
  return {
    id: value.id,
    label: value.label || value.experiment.title,
    record: recordName('experiment', value.experiment.number),
    href: recordPath(experimentOf(value)),
    group: value.group,
    value: value.value,
    low: value.low,
    high: value.high,
    limit: value.limit,
    reason: notesOn(value).join(chartWords.separator) || null,
    superseded: standing === 'corrected',
    excluded: standing !== 'stands' && standing !== 'corrected',
  }
}
