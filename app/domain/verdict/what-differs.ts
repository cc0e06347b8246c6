import { type Convert, holds } from '#app/domain/prediction/condition-holds.ts'
import type { Given } from '#app/domain/prediction/conditions.ts'

/** What is recorded of one measurement. */
export type Recorded = { given: readonly Given[]; method: string }
export type Value = Pick<Given, 'value' | 'unit'>

/**
 * Something in which camps of measurements differ, by the name that most of them give it; null for
 * the method. `values`: the distinct ones of each camp. `apart`: each camp has its own and shares none.
 */
export type Difference = { key: string | null; apart: boolean; values: Value[][] }

/** A page shows no more of either. */
const MOST_DIFFERENCES = 30
const MOST_VALUES = 6
/** Of one condition in one camp. */
const MOST_COMPARED = 60

/**
 * The recorded conditions and methods in which camps differ, those first that tell them wholly apart,
 * then by name. What all camps share is left out, and so is what nobody recorded. Values are compared
 * as conditions are: as numbers in one unit where both are, else without case and outer spaces.
 */
export function whatDiffers(
  camps: readonly (readonly Recorded[])[],
  convert: Convert,
): Difference[] {
  const keys = new Map<string, string>()
  for (const { given } of camps.flat())
    for (const { key } of given) if (!keys.has(folded(key))) keys.set(folded(key), key.trim())
  const conditions = [...keys].map(([key, name]) =>
    differenceIn(
      name,
      camps.map((camp) =>
        camp.flatMap(({ given }) => given.filter((one) => folded(one.key) === key)),
      ),
      convert,
    ),
  )
  const methods = differenceIn(null, camps.map(methodsOf), convert)
  return [...conditions, methods]
    .flatMap((difference) => difference ?? [])
    .toSorted((a, b) => Number(b.apart) - Number(a.apart) || inOrder(a.key, b.key))
    .slice(0, MOST_DIFFERENCES)
}

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()

const methodsOf = (camp: readonly Recorded[]): Given[] =>
  camp.flatMap(({ method }) => (method.trim() ? [{ key: '', value: method.trim(), unit: '' }] : []))

function inOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return folded(a) < folded(b) ? -1 : 1
}

function differenceIn(
  key: string | null,
  given: readonly (readonly Given[])[],
  convert: Convert,
): Difference | null {
  const values = given.map((camp) => distinct(camp, convert))
  const isIn = (one: Given, others: readonly Given[]) =>
    others.some((other) => isSame(one, other, convert))
  const shared = (one: Given) => values.filter((camp) => isIn(one, camp)).length
  const all = values.flat()
  if (all.every((one) => shared(one) === values.length)) return null
  return {
    key,
    apart: values.every((camp) => camp.length > 0) && all.every((one) => shared(one) === 1),
    values: values.map((camp) =>
      camp.slice(0, MOST_VALUES).map(({ value, unit }) => ({ value: value.trim(), unit })),
    ),
  }
}

function distinct(given: readonly Given[], convert: Convert): Given[] {
  const found: Given[] = []
  for (const one of given) {
    if (found.length >= MOST_COMPARED) break
    if (!found.some((other) => isSame(one, other, convert))) found.push(one)
  }
  return found
}

const isSame = (one: Given, other: Given, convert: Convert): boolean =>
  holds({ ...one, operator: '=' }, other, convert) === true
