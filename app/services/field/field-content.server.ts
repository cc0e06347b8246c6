import { numbersOf } from '#app/domain/field/check.ts'
import type { FieldFile } from '#app/domain/field/input.ts'
import { readConditions } from '#app/domain/prediction/condition-lines.ts'
import type { SeedContent } from '#db/seed/index.ts'

/** A field as first content is written, so that it is stored by the same functions. */
export function contentOf(file: FieldFile): SeedContent {
  const areaOf = new Map(file.questions.map(({ key, area }) => [key, area ?? '']))
  const first = (claim: FieldFile['claims'][number] | undefined) =>
    areaOf.get(claim?.answers[0] ?? claim?.bearsOn[0] ?? '') ?? ''
  return {
    site: {},
    areas: file.areas,
    references: file.works,
    macros: Object.entries(file.macros).map(([name, expansion]) => ({ name, expansion })),
    units: file.units.map((unit) => ({ ...unit, name: unit.name || unit.code })),
    observables: file.observables.map(({ lower = null, upper = null, ...rest }) => ({
      ...rest,
      lower,
      upper,
    })),
    questions: file.questions.map(({ works, area = '', ...question }, place) => ({
      ...question,
      number: place + 1,
      area,
      references: works,
    })),
    claims: file.claims.map(({ answers, bearsOn, works, ...claim }) => ({
      ...claim,
      references: works,
      questions: [
        ...answers.map((key) => ({ key, relation: 'answers' as const })),
        ...bearsOn.map((key) => ({ key, relation: 'bears-on' as const })),
      ],
    })),
    predictions: file.predictions.map((prediction) => ({
      ...filled(prediction),
      area: first(file.claims.find(({ key }) => key === prediction.claims[0])),
    })),
    predictionObservables: Object.fromEntries(
      file.predictions.map(({ key, observable = '' }) => [key, observable]),
    ),
    experiments: [],
    evidence: [],
  }
}

type Prediction = FieldFile['predictions'][number]

const filled = ({ level, groups, conditions, ...prediction }: Prediction) => ({
  ...prediction,
  ...present(numbersOf({ ...prediction, level, groups, conditions })),
  conditions: conditions.filter((line) => readConditions(line).conditions.length > 0),
  rule: { level, groups },
})

/** Only the numbers that were given: the others are left out, not null. */
function present({ form, ...numbers }: ReturnType<typeof numbersOf>) {
  const undefinedForNull = (value: number | null) => value ?? undefined
  return {
    form,
    lower: undefinedForNull(numbers.lower),
    upper: undefinedForNull(numbers.upper),
    value: undefinedForNull(numbers.value),
    tolerance: undefinedForNull(numbers.tolerance),
    sd: undefinedForNull(numbers.sd),
  }
}
