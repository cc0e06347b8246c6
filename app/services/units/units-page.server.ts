import { readNumber } from '#app/domain/statistics/read-number.ts'
import { convert } from '#app/domain/unit/convert.ts'
import { mayAddUnits } from '#app/domain/unit/policy.ts'
import type { UnitSystem } from '#app/domain/unit/unit.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { problemWords } from '#messages/problems.ts'
import { unitWords } from '#messages/units.ts'
import { knownUnits } from './known-units.server.ts'

export type ConversionQuery = { value: string; from: string; to: string }

/** The site's own units, and a value in another unit where one was asked for. */
export async function unitsPage(viewer: Viewer, query: ConversionQuery) {
  const system = await knownUnits()
  return {
    units: [...system.own.values()],
    query,
    answer: answerTo(query, system),
    abilities: { add: mayAddUnits(viewer) },
  }
}

type Answer =
  | { value: number; in: number }
  | { problem: string; field: keyof ConversionQuery | null }

function answerTo({ value, from, to }: ConversionQuery, system: UnitSystem): Answer | null {
  if (value === '' && from === '' && to === '') return null
  const number = readNumber(value)
  if (typeof number !== 'number') return { problem: problemWords[number], field: 'value' }
  const converted = convert(number, from, to, system)
  if (converted.ok) return { value: number, in: converted.value }
  const { refusal } = converted
  const unknown = refusal.reason === 'unknown-unit' ? refusal.unit : null
  const field = unknown === null ? null : unknown === from ? 'from' : 'to'
  return { problem: unitWords.refusal(refusal), field }
}
