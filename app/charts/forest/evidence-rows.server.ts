import type { Dated, MeasurementView } from '#app/domain/prediction/measurement-view.ts'
import type { WhyAside } from '#app/domain/prediction/set-aside.ts'
import { workName } from '#app/domain/reference/work-name.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { ForestMeasurement } from './types.ts'

const words = predictionPageWords.setAside

type Evidence = { measurements: MeasurementView[]; dated: Dated }

/** The measurements of a prediction as rows, with words for what is outside the pool. */
export function evidenceRows({ measurements, dated }: Evidence): ForestMeasurement[] {
  const labelOf = labelsIn(measurements)
  const mixed = isMixed(dated)
  return measurements.map((one) => rowOf(one, labelOf, mixed))
}

/** Where all are of one kind, none is marked. */
const isMixed = ({ later, of }: Dated) => later > 0 && later < of

export type LabelOf = (id: string) => string

/** What each is called where others speak of it, by id; empty for what is not there. */
export function labelsIn(measurements: MeasurementView[]): LabelOf {
  const byId = new Map(measurements.map((one) => [one.id, one]))
  return (id) => {
    const one = byId.get(id)
    return one ? `${nameOf(one)} (${one.experiment})` : ''
  }
}

/** Who published it goes before what it is called there. */
export const nameOf = ({ source, label }: MeasurementView) =>
  source ? [workName(source), label].filter(Boolean).join(', ') : label

function rowOf(one: MeasurementView, labelOf: LabelOf, mixed: boolean): ForestMeasurement {
  const { id, path, group, value, low, high, limit, judgement, share, aside } = one
  return {
    id,
    label: nameOf(one),
    record: one.experiment,
    href: path,
    group,
    value,
    low,
    high,
    limit,
    verdict: judgement.verdict,
    position: judgement.position,
    weightShare: share,
    used: aside === null,
    setAsideReason: aside && asideWords(aside, labelOf),
    excluded: aside?.leftOut ?? false,
    inSample: one.inSample,
    superseded: one.superseded,
    later: mixed && one.later,
  }
}

/** Why it is not in the pool, in words; the section of bare values says so itself. */
export function asideWords(aside: WhyAside, labelOf: LabelOf): string | null {
  switch (aside.kind) {
    case 'excluded':
    case 'not-comparable':
      return words[aside.kind](aside.reason)
    case 'offered':
    case 'out-of-scope':
      return words[aside.kind](aside.keys)
    case 'same-group':
      return words['same-group'](labelOf(aside.inFavourOf))
    case 'no-standard-error':
      return aside.bare ? null : words['no-standard-error']
    default:
      return words[aside.kind]
  }
}
