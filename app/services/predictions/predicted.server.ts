import { domainOf } from '#app/domain/observable/domain.ts'
import { closesAt } from '#app/domain/prediction/deadline.ts'
import { predictionFacts } from '#app/domain/prediction/facts.ts'
import { formOf, numbersOf } from '#app/domain/prediction/form-of.ts'
import type { EditPredictionInput } from '#app/domain/prediction/input.ts'
import { storedRule } from '#app/domain/prediction/read-rule.ts'
import { regionOf, regionProblems } from '#app/domain/prediction/region.ts'
import { percentIn } from '#app/domain/prediction/region-typed.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { resolveObservable } from '#app/services/observables/resolve-observable.server.ts'
import { resolveRecords } from '#app/services/records/resolve-records.server.ts'
import type { ObservableRow } from '#db/queries/observables.ts'

type Input = Omit<EditPredictionInput, 'title' | 'reason' | 'base'>

type Measurable = Pick<
  ObservableRow,
  'key' | 'name' | 'unit' | 'scale' | 'domainLower' | 'domainUpper'
> & { id?: string }

/** What is made in the same act: it has no id yet, and its claim a number. */
type InPlace = { claim?: number | undefined; observable?: Measurable | null }

/** What the form of a prediction says, with the observable and claims it names. */
export async function predictedBy(viewer: Viewer, typed: Input, inPlace: InPlace = {}) {
  const observable: Measurable | null =
    typed.form === 'binary'
      ? null
      : (inPlace.observable ?? (await resolveObservable(typed.observable)))
  const input = inUnit(typed, observable)
  refuseImpossible(input, observable)
  const claimIds = await resolveRecords(viewer, 'claim', input.claims, 'claims')
  const madeFromIds = await resolveRecords(viewer, 'experiment', input.madeFrom, 'madeFrom')
  const claims = [...input.claims, ...(inPlace.claim === undefined ? [] : [inPlace.claim])]
  const named = { ...input, claims, observable: observable?.key ?? typed.observable }
  return { claimIds, madeFromIds, measured: observable?.name ?? '', ...termsOf(named, observable) }
}

function termsOf(input: Input, observable: Measurable | null) {
  const form = formOf(input)
  const region = form && regionOf(form)
  const { lower, upper, value, tolerance, sd } = form ? numbersOf(form) : input
  const numbers = { lower, upper, value, tolerance, sd }
  const rule = {
    level: input.level,
    groupsAtLeast: input.groups,
    reanalysesDecide: input.reanalyses === 'yes',
  }
  const deadline = input.deadline ? closesAt(input.deadline) : null
  const said = { essential: input.essential === 'yes', deadline }
  return {
    facts: predictionFacts({ ...input, ...numbers, rule, ...said }),
    columns: {
      observableId: observable?.id ?? null,
      form: input.form,
      ...numbers,
      regionLower: region?.lower ?? null,
      regionUpper: region?.upper ?? null,
      conditions: input.conditions,
      scopeMd: input.scope,
      criterionMd: input.criterion,
      ...storedRule(input.form, rule),
      ...said,
    },
  }
}

export type Predicted = Awaited<ReturnType<typeof predictedBy>>

/** Numbers in per cent count in the unit of an observable that is a ratio, and in no other. */
function inUnit(input: Input, observable: Measurable | null): Input {
  const numbers = input.percent ? percentIn(input, observable?.unit ?? '') : input
  const field = input.form.startsWith('point') ? 'value' : 'lower'
  return numbers ?? refuse('form', { fields: { [field]: ['number.percent' satisfies ProblemKey] } })
}

/** Bounds at or below zero mean nothing on a log scale, and what no value can reach is not foretold. */
function refuseImpossible(input: Input, observable: Measurable | null) {
  const form = formOf(input)
  if (!form || !observable) return
  const problems = regionProblems(form, observable.scale, domainOf(observable))
  if (problems.length === 0) return
  const field = input.form.startsWith('point') ? 'value' : 'lower'
  const keys = problems.map((problem) => `region.${problem}` satisfies ProblemKey)
  refuse('form', { fields: { [field]: keys } })
}
