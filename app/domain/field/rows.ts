/** What a field is made of, in the order in which it is made. */
export const FIELD_ROWS = [
  'settings',
  'areas',
  'tags',
  'macros',
  'units',
  'observables',
  'works',
  'questions',
  'claims',
  'predictions',
] as const
export type FieldRow = (typeof FIELD_ROWS)[number]

/** By key: what is new, what is there as the file says, and what is there and otherwise. */
export type Fate = { made: string[]; there: string[]; differing: string[] }

/** Parts entries by what the site has; `same` is asked of those that it knows. */
export function sorted<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  same: (entry: T) => boolean | null,
): Fate {
  const fate: Fate = { made: [], there: [], differing: [] }
  for (const entry of entries) {
    const known = same(entry)
    fate[known === null ? 'made' : known ? 'there' : 'differing'].push(keyOf(entry))
  }
  return fate
}
