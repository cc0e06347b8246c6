/** One way in which the site shows something, asked for one viewer. */
export type ReadModel = {
  /** The function that a route asks. */
  name: string
  ask(): Promise<unknown>
  /** It repeats what it was asked for: the word, or the number of a record. */
  echoes: boolean
  /** It shows what an author typed, in which numbers of other records may stand. */
  typed: boolean
}

type Read<Args extends unknown[]> = (...args: Args) => Promise<unknown>

export const readModel = <Args extends unknown[]>(read: Read<Args>, ...args: Args): ReadModel => ({
  name: read.name,
  ask: () => read(...args),
  echoes: false,
  typed: false,
})

export const echoing = (one: ReadModel): ReadModel => ({ ...one, echoes: true })
export const asTyped = (one: ReadModel): ReadModel => ({ ...one, typed: true })

/** What a read model says: its model as text, or the kind of its refusal. */
export const said = (ask: () => Promise<unknown>): Promise<string> =>
  ask().then(
    (model) => JSON.stringify(model),
    (error: { kind?: string }) => `refused ${error.kind ?? String(error)}`,
  )
