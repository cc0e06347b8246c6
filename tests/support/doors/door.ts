/** One way in which the site shows something, asked for one viewer. */
export type Door = {
  /** The function that a route asks. */
  name: string
  ask(): Promise<unknown>
  /** It repeats what it was asked for: the word, or the number of a record. */
  echoes: boolean
  /** It shows what an author typed, in which numbers of other records may stand. */
  typed: boolean
}

type Read<Args extends unknown[]> = (...args: Args) => Promise<unknown>

export const door = <Args extends unknown[]>(read: Read<Args>, ...args: Args): Door => ({
  name: read.name,
  ask: () => read(...args),
  echoes: false,
  typed: false,
})

export const echoing = (one: Door): Door => ({ ...one, echoes: true })
export const asTyped = (one: Door): Door => ({ ...one, typed: true })

/** What a door says: its model as text, or the kind of its refusal. */
export const said = (ask: () => Promise<unknown>): Promise<string> =>
  ask().then(
    (model) => JSON.stringify(model),
    (error: { kind?: string }) => `refused ${error.kind ?? String(error)}`,
  )
