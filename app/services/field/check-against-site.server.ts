import type { FieldFile, FieldProblem } from '#app/domain/field/input.ts'
import { foldedName } from '#app/domain/observable/folded-name.ts'
import { newUnitProblem } from '#app/domain/unit/new-unit.ts'
import { readUnit } from '#app/domain/unit/read-unit.ts'
import type { UnitSystem } from '#app/domain/unit/unit.ts'
import { namesOf } from '#app/services/observables/store-observable.server.ts'
import { knownUnits } from '#app/services/units/known-units.server.ts'
import { namesOfOthers } from '#db/queries/observables.ts'
import type { Reader } from '#db/types.ts'
import { observableWords } from '#messages/observable.ts'
import { unitWords } from '#messages/units.ts'
import type { FieldPlan } from './plan-field.server.ts'

type Checked = { problems: FieldProblem[]; codes: Map<string, string> }

/**
 * What of a field does not go with what the site has: units and names. `codes` has the unit of each
 * new observable as it is stored, however it was spelled.
 */
export async function checkAgainstSite(q: Reader, field: FieldFile, plan: FieldPlan) {
  const { system, problems } = unitsWith(await knownUnits(q), field, plan)
  const checked: Checked = { problems, codes: new Map() }
  const fresh = field.observables.filter(({ key }) => plan.fates.observables.made.includes(key))
  const folded = fresh.flatMap((one) => allNames(one).map((name) => name.folded))
  const others = await namesOfOthers(q, folded, null)
  const taken = new Map(others.map(({ folded, name }) => [folded, name]))
  for (const [place, observable] of field.observables.entries()) {
    if (!plan.fates.observables.made.includes(observable.key)) continue
    const at = (field: string, problem: string) =>
      checked.problems.push({ path: ['observables', place, field], problem })
    const unit = readUnit(observable.unit, system)
    if (unit.ok) checked.codes.set(observable.key, unit.unit.code)
    else at('unit', unitWords.fault(unit.fault))
    for (const { folded, name } of allNames(observable)) {
      const other = taken.get(folded)
      if (other !== undefined)
        at(fieldOf(observable, folded), observableWords.form.taken(name, other))
      taken.set(folded, observable.name)
    }
  }
  return checked
}

const allNames = (observable: FieldFile['observables'][number]) =>
  namesOf({ ...observable, domainLower: null, domainUpper: null })

/** The units that there will be, and what is wrong with the new ones. */
function unitsWith(known: UnitSystem, { units }: FieldFile, { fates }: FieldPlan) {
  const own = new Map(known.own)
  const problems: FieldProblem[] = []
  for (const [place, unit] of units.entries()) {
    if (!fates.units.made.includes(unit.code)) continue
    const found = newUnitProblem(unit, { ...known, own })
    if (found)
      problems.push({ path: ['units', place, found.field], problem: unitWords.newUnit(found) })
    own.set(unit.code, unit)
  }
  return { system: { ...known, own }, problems }
}

function fieldOf({ key, name }: { key: string; name: string }, folded: string): string {
  if (foldedName(name) === folded) return 'name'
  return foldedName(key) === folded ? 'key' : 'aliases'
}
