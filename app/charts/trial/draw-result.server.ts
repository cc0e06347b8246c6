import type { Sign } from '#app/charts/rows/types.ts'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import type { ShownPreview, ShownSaying, ShownValue } from '#app/components/result/types.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { KnownValue, ResultPreview, ResultSays, Saying } from '#app/domain/result/preview.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { problemText } from '#messages/problem-text.ts'
import { resultWords } from '#messages/result.ts'
import { layoutTrial, type TrialRow } from './layout.server.ts'

const words = resultWords.preview
const MOST_OTHERS = 12
const LONGEST_NAME = 40
const FIGURES = 10

/** A preview with its numbers as the page writes them. */
export const shownPreview = ({ problems, open, middle, says }: ResultPreview): ShownPreview => ({
  problems: problems.map(problemText),
  open,
  read: says && { ...readText(says), middle },
  says: says && sayingText(says),
})

function readText({ estimate, unit, error }: ResultSays): Omit<ShownValue, 'middle'> {
  const { value, low, high, limit, se } = estimate
  return {
    ...measuredText(value, low, high, limit),
    ...(limit ? {} : { value: numberText(Number(value.toPrecision(FIGURES))) }),
    error: error === null ? null : numberText(error),
    unit: shownUnit(unit),
    levelUnknown: (low !== null && se === null) || (limit !== null && limit.level === null),
  }
}

function sayingText(says: ResultSays): ShownSaying {
  const { own, others, foretold, queued, groups, asked } = says
  return {
    verdict: own.verdict,
    reason: own.reason,
    standing: own.standing,
    conditionKeys: own.conditionKeys,
    inSample: own.inSample,
    foretold,
    queued,
    groups,
    asked,
    others: others.slice(0, MOST_OTHERS).map(otherText),
    moreOthers: Math.max(0, others.length - MOST_OTHERS),
    plot: plotOf(says),
  }
}

const otherText = ({ number, slug, titlePlain, verdict, standing, conditionKeys }: Saying) => ({
  number,
  slug,
  titlePlain,
  verdict,
  standing,
  conditionKeys,
})

function plotOf({ estimate, own, known, region, scale }: ResultSays) {
  const counts = own.standing !== 'out-of-scope'
  return layoutTrial({
    scale,
    region,
    own: { ...NAMELESS, id: 'new', ...estimate, sign: signOf(estimate, own, counts), reason: null },
    known: known.toSorted(countedFirst).map(knownRow),
  })
}

const NAMELESS = { label: '', record: null, href: null, group: '' }

const signOf = (
  { low, limit }: { low: number | null; limit: object | null },
  { verdict }: Pick<Saying, 'verdict'>,
  counts: boolean,
): Sign => {
  if (!counts) return 'excluded'
  return low === null && limit === null ? 'bare' : verdict
}

const countedFirst = (a: KnownValue, b: KnownValue) => Number(b.counted) - Number(a.counted)

function knownRow({ conditionKeys, counted, verdict, ...value }: KnownValue): TrialRow {
  return {
    ...value,
    label: value.label.slice(0, LONGEST_NAME),
    record: recordName('experiment', value.experiment),
    href: null,
    group: '',
    sign: signOf(value, { verdict }, counted),
    reason: counted ? null : [words.leftOut, ...conditionKeys.slice(0, 1)].join(': '),
  }
}
