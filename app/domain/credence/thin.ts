/**
 * At most `most` (2 or more) of what happened at moments in order: the first, and of equal parts of
 * the time after it the last of each.
 */
export function thin<Change extends { at: Date }>(changes: readonly Change[], most: number) {
  const [first, ...later] = changes
  const last = later.at(-1)
  if (!first || !last || changes.length <= most) return [...changes]
  const length = (last.at.getTime() - first.at.getTime()) / (most - 1)
  const partOf = ({ at }: Change) =>
    Math.min(most - 2, Math.floor((at.getTime() - first.at.getTime()) / length))
  const kept = later.filter((change, place) => {
    const next = later[place + 1]
    return !next || partOf(next) !== partOf(change)
  })
  return [first, ...kept]
}
