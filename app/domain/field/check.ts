import { formOf } from '#app/domain/prediction/form-of.ts'
import { missingIn } from '#app/domain/prediction/missing.ts'
import { regionProblems } from '#app/domain/prediction/region.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { FieldFile, FieldProblem, Path } from './input.ts'

const LISTS = ['areas', 'observables', 'works', 'questions', 'claims', 'predictions'] as const
const RECORDS = ['questions', 'claims', 'predictions'] as const

const at = (path: Path, problem: ProblemKey): FieldProblem => ({ path, problem })

/**
 * What is wrong between the parts of a field: keys given twice, names of what is nowhere in it,
 * predictions that cannot fail. `today` is the first instant of a day; deadlines before it are over.
 */
export const fieldProblems = (file: FieldFile, today: Date): FieldProblem[] => [
  ...twice(file),
  ...unknown(file),
  ...file.predictions.flatMap((prediction, place) => unfit(file, prediction, place, today)),
]

function twice(file: FieldFile): FieldProblem[] {
  const lists: (readonly (typeof LISTS)[number][])[] = [['areas'], ['observables'], ['works']]
  // Records are called by their key wherever one is named, so that each has one of its own.
  return [...lists, RECORDS].flatMap((names) => {
    const seen = new Set<string>()
    return names.flatMap((name) =>
      file[name].flatMap(({ key }, place) => {
        if (seen.has(key)) return [at([name, place, 'key'], 'key.twice')]
        seen.add(key)
        return []
      }),
    )
  })
}

function unknown(file: FieldFile): FieldProblem[] {
  const keys = (list: { key: string }[]) => new Set(list.map(({ key }) => key))
  const [areas, works] = [keys(file.areas), keys(file.works)]
  const [questions, claims] = [keys(file.questions), keys(file.claims)]
  const observables = keys(file.observables)
  const missing = (named: readonly string[], known: Set<string>, path: Path, what: ProblemKey) =>
    named.flatMap((key, place) => (known.has(key) ? [] : [at([...path, place], what)]))
  const one = (named: string | undefined, known: Set<string>, path: Path, what: ProblemKey) =>
    named === undefined || known.has(named) ? [] : [at(path, what)]
  return [
    ...file.questions.flatMap(({ area, parent, related, works: cited }, place) => {
      const path = (field: string) => ['questions', place, field]
      return [
        ...one(area, areas, path('area'), 'area.unknown'),
        ...one(parent, questions, path('parent'), 'question.unknown'),
        ...missing(related, questions, path('related'), 'question.unknown'),
        ...missing(cited, works, path('works'), 'reference.wrong'),
      ]
    }),
    ...file.claims.flatMap(({ answers, bearsOn, rivals, works: cited }, place) => {
      const path = (field: string) => ['claims', place, field]
      return [
        ...missing(answers, questions, path('answers'), 'question.unknown'),
        ...missing(bearsOn, questions, path('bearsOn'), 'question.unknown'),
        ...missing(rivals, claims, path('rivals'), 'claim.unknown'),
        ...missing(cited, works, path('works'), 'reference.wrong'),
      ]
    }),
    ...file.predictions.flatMap(({ claims: derived, observable }, place) => [
      ...missing(derived, claims, ['predictions', place, 'claims'], 'claim.unknown'),
      ...one(observable, observables, ['predictions', place, 'observable'], 'observable.unknown'),
    ]),
  ]
}

type Prediction = FieldFile['predictions'][number]

/** The field in which each missing part of a prediction is written. */
const FIELD_OF = {
  claim: 'claims',
  observable: 'observable',
  region: 'form',
  statement: 'statement',
  conditions: 'conditions',
  criterion: 'criterion',
  deadline: 'deadline',
} as const

function unfit(file: FieldFile, prediction: Prediction, place: number, today: Date) {
  const numbers = numbersOf(prediction)
  const { claims, observable, deadline } = prediction
  const over = deadline !== undefined && deadline.getTime() < today.getTime()
  const draft = {
    ...prediction,
    ...numbers,
    claims: claims.length,
    observableId: observable ?? null,
  }
  const path = (field: string): Path => ['predictions', place, field]
  const missing = missingIn({ ...draft, over }).map((part) =>
    at(path(FIELD_OF[part]), part === 'deadline' ? 'deadline.over' : 'field.missing'),
  )
  const of = file.observables.find(({ key }) => key === observable)
  const form = formOf(numbers)
  const possible = { lower: of?.lower ?? null, upper: of?.upper ?? null }
  const wrong = form ? regionProblems(form, of?.scale ?? 'linear', possible) : []
  return [...missing, ...wrong.map((problem) => at(path('form'), `region.${problem}`))]
}

/** The numbers of a prediction, null where it has none. */
export const numbersOf = ({ form, lower, upper, value, tolerance, sd }: Prediction) => ({
  form,
  lower: lower ?? null,
  upper: upper ?? null,
  value: value ?? null,
  tolerance: tolerance ?? null,
  sd: sd ?? null,
})
