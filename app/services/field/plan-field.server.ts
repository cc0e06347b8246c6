import type { FieldFile } from '#app/domain/field/input.ts'
import { type Fate, type FieldRow, sorted } from '#app/domain/field/rows.ts'
import { settleMacros } from '#app/domain/import/settle-macros.ts'
import { digestOf, type FieldState } from './field-state.server.ts'

export type FieldPlan = {
  fates: Record<FieldRow, Fate>
  settings: [string, string][]
  /** All macros as they will be. */
  macros: Record<string, string>
}

/** What of a field is to be made. Whatever is there already stays as it is, also where it differs. */
export function planField(file: FieldFile, state: FieldState): FieldPlan {
  const settings = Object.entries(file.site).filter((one): one is [string, string] =>
    Boolean(one[1]),
  )
  const macros = settleMacros(state.macros, file.macros, false)
  const keyOf = ({ key }: { key: string }) => key
  const record = (entry: { key: string }) => {
    const known = state.records.get(entry.key)
    return known ? known.digest === digestOf(entry) : null
  }
  const fates = {
    settings: sorted(
      settings,
      ([name]) => name,
      ([name, value]) => (name in state.settings ? state.settings[name] === value : null),
    ),
    areas: sorted(file.areas, keyOf, ({ key, name }) => {
      const known = state.areas.get(key)
      return known ? known.name === name : null
    }),
    tags: sorted(tagsIn(file), String, (tag) => (state.tags.has(tag) ? true : null)),
    macros: {
      made: macros.added,
      there: macros.unchanged,
      differing: [...macros.kept, ...macros.replaced],
    },
    units: sorted(
      file.units,
      ({ code }) => code,
      ({ code, dimension, factor }) => {
        const known = state.units.get(code)
        return known ? known.dimension === dimension && known.factor === factor : null
      },
    ),
    observables: sorted(file.observables, keyOf, ({ key, name, definition }) => {
      const known = state.observables.get(key)
      return known ? known.name === name && known.definition === definition : null
    }),
    works: sorted(file.works, keyOf, () => null),
    questions: sorted(file.questions, keyOf, record),
    claims: sorted(file.claims, keyOf, record),
    predictions: sorted(file.predictions, keyOf, record),
  }
  const missing = new Set(fates.settings.made)
  return { fates, settings: settings.filter(([name]) => missing.has(name)), macros: macros.inUse }
}

/** Those of the field and those of its records, each once. */
const tagsIn = ({ tags, questions, claims, predictions }: FieldFile): string[] => [
  ...new Set([...tags, ...[...questions, ...claims, ...predictions].flatMap((one) => one.tags)]),
]
