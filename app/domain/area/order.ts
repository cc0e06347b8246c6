type Placed = { id: string; position: number }

/**
 * The places that change when one of a list goes a step up or down; none where it is at the end
 * already. Places are numbered anew from 0, because two that share one could not be told apart.
 */
export function stepped(list: readonly Placed[], id: string, to: 'up' | 'down'): Placed[] {
  const from = list.findIndex((one) => one.id === id)
  const other = from + (to === 'up' ? -1 : 1)
  const moved = [...list]
  const [one, two] = [moved[from], moved[other]]
  if (!one || !two) return []
  moved[from] = two
  moved[other] = one
  return moved.flatMap((entry, position) =>
    entry.position === position ? [] : [{ id: entry.id, position }],
  )
}
