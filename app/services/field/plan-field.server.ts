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
  const settings = Object.entries(file.site).filter(isGiven)
  const macros = settleMacros(state.macros, file.macros, false)
  const fates = {
    settings: sorted(settings, nameOf, ([name, value]) =>
      name in state.settings ? state.settings[name] === value : null,
    ),
    tags: sorted(tagsIn(file), String, (tag) => (state.tags.has(tag) ? true : null)),
    macros: {
      made: macros.added,
      there: macros.unchanged,
      differing: [...macros.kept, ...macros.replaced],
    },
    ...foundationsOf(file, state),
    ...recordsOf(file, state),
  }
  const missing = new Set(fates.settings.made)
  return { fates, settings: settings.filter(([name]) => missing.has(name)), macros: macros.inUse }
}

const isGiven = (one: [string, string | undefined]): one is [string, string] => Boolean(one[1])
const nameOf = ([name]: [string, string]) => name
const keyOf = ({ key }: { key: string }) => key

/** What records rest on. Works are described anew each time, which changes nothing. */
const foundationsOf = (file: FieldFile, state: FieldState) => ({
  areas: sorted(file.areas, keyOf, ({ key, name }) => {
    const known = state.areas.get(key)
    return known ? known.name === name : null
  }),
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
})

function recordsOf({ questions, claims, predictions }: FieldFile, { records }: FieldState) {
  const same = (entry: { key: string }) => {
    const known = records.get(entry.key)
    return known ? known.digest === digestOf(entry) : null
  }
  return {
    questions: sorted(questions, keyOf, same),
    claims: sorted(claims, keyOf, same),
    predictions: sorted(predictions, keyOf, same),
  }
}

/** Those of the field and those of its records, each once. */
const tagsIn = ({ tags, questions, claims, predictions }: FieldFile): string[] => [
  ...new Set([...tags, ...[...questions, ...claims, ...predictions].flatMap((one) => one.tags)]),
]
