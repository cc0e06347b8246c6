import { withRows } from '#app/components/about/with-rows.ts'
import { readConditions, readGiven } from '#app/domain/prediction/condition-lines.ts'
import { matchConditions } from '#app/domain/prediction/conditions.ts'
import { type Draft, missingIn } from '#app/domain/prediction/missing.ts'
import { type Region, type RegionForm, regionOf } from '#app/domain/prediction/region.ts'
import { isPublicOnlyAfter } from '#app/domain/resolution/public-since.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { chartWords } from '#messages/charts.ts'
import { explanations } from '#messages/explanations.server.ts'
import { predictionWords } from '#messages/prediction.ts'
import { criterionRows, limitRows } from './rules.server.ts'

const words = explanations.predictions

/** The worked examples, computed by the code that the forms and pages of predictions use. */
export const predictionTables = () =>
  withRows(words.tables, {
    falsifiable: draftRows(),
    regions: regionRows(),
    conditions: conditionRows(),
    criterion: criterionRows(),
    limits: limitRows(),
    foresight: foresightRows(),
  })

const FORMS: RegionForm[] = [
  { form: 'interval', lower: 0.46, upper: 0.54 },
  { form: 'half-line', lower: 0.45, upper: null },
  { form: 'point-tolerance', value: 0.5, tolerance: 0.04 },
  { form: 'point-sd', value: 0.26, sd: 0.02 },
  { form: 'binary' },
]

const regionRows = () => FORMS.map((form) => [words.forms[form.form], regionText(regionOf(form))])

const regionText = (region: Region | null) =>
  region === null
    ? words.noRegion
    : chartWords.bounds({ lower: boundText(region.lower), upper: boundText(region.upper) })

const boundText = (bound: number | null) =>
  bound === null ? null : numberText(Number(bound.toFixed(4)))

const GOOD_REGION = { form: 'interval', lower: 38, upper: 46 } as const

function draftRows(): string[][] {
  const { bad, good } = words.drafts
  const row = {
    ...good,
    region: regionText(regionOf(GOOD_REGION)),
    conditions: words.conditions.replaceAll('\n', ', '),
  }
  const parts = ['title', 'claim', 'observable', 'region', 'conditions', 'criterion'] as const
  const missing = [BAD_DRAFT, goodDraft()].map((draft) =>
    words.missing(missingIn(draft).map((part) => predictionWords.missing[part])),
  )
  return [
    ...parts.map((part) => [words.rows[part], bad[part], row[part]]),
    [words.rows.missing, ...missing],
  ]
}

const BAD_DRAFT: Draft = {
  claims: 0,
  observableId: null,
  form: 'interval',
  lower: null,
  upper: null,
  value: null,
  tolerance: null,
  sd: null,
  conditions: [],
  scope: '',
  statement: '',
  criterion: '',
}

const goodDraft = (): Draft => ({
  ...BAD_DRAFT,
  ...GOOD_REGION,
  claims: 1,
  observableId: 'half-life',
  conditions: readConditions(words.conditions).conditions,
  criterion: words.drafts.good.criterion,
})

/** Units of the examples are the same on both sides. */
const noConversion = () => null

const conditionRows = () =>
  words.experiments.map((given) => {
    const { conditions } = readConditions(words.conditions)
    const match = matchConditions(conditions, readGiven(given).given, noConversion)
    return [given.replaceAll('\n', ', '), outcomeText(match)]
  })

function outcomeText({ outcome, unknown, contradicted }: ReturnType<typeof matchConditions>) {
  if (outcome === 'matches') return words.outcomes.matches
  const keys = outcome === 'unknown' ? unknown : contradicted
  return words.outcomes[outcome](keys.join(', '))
}

const REGISTERED = new Date('2026-03-10T12:00:00Z')

const foresightRows = () =>
  [9, 10, 11].map((day) => {
    const publicOn = new Date(Date.UTC(2026, 2, day))
    const later = isPublicOnlyAfter({ at: REGISTERED, byId: '' }, { ...STORED, statedAt: publicOn })
    return [words.onMarch(day), words.foresight[later ? 'prediction' : 'retrodiction']]
  })

const STORED = {
  storedAt: new Date('2026-04-01T12:00:00Z'),
  workYear: null,
  published: false,
  confirmedById: null,
  reporterIds: [],
  runStart: null,
}
