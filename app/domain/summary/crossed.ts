type Contradicted = {
  id: string
  number: number
  observableId: string | null
  /** Numbers of the experiments that decide against it. */
  against: readonly number[]
}

/** Two of them at least, of one observable: others cannot have been made from each other's data. */
export function mayBeCrossed<One extends Pick<Contradicted, 'observableId'>>(
  contradicted: readonly One[],
): One[] {
  const shared = (id: string | null) =>
    contradicted.filter(({ observableId }) => observableId === id).length > 1
  return contradicted.filter(({ observableId }) => observableId !== null && shared(observableId))
}

/** The first pair each of which is contradicted by data that the other was made from; null for none. */
export function crossedPair(
  contradicted: readonly Contradicted[],
  madeFrom: ReadonlyMap<string, readonly number[]>,
): { a: number; b: number } | null {
  const meets = (one: Contradicted, other: Contradicted) =>
    madeFrom.get(other.id)?.some((number) => one.against.includes(number)) ?? false
  for (const [place, one] of contradicted.entries())
    for (const other of contradicted.slice(place + 1))
      if (one.observableId === other.observableId && meets(one, other) && meets(other, one))
        return { a: one.number, b: other.number }
  return null
}
