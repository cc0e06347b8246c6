/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word
 * of another (optimal string alignment); more than `most` is `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) row.push(cheapest(i, j, row))
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[other.length] ?? most + 1, most + 1)

  function cheapest(i: number, j: number, row: number[]): number {
    const same = one.charAt(i - 1) === other.charAt(j - 1)
    const swapped =
      i > 1 &&
      j > 1 &&
      one.charAt(i - 1) === other.charAt(j - 2) &&
      one.charAt(i - 2) === other.charAt(j - 1)
    return Math.min(
      (last[j] ?? most) + 1,
      (row[j - 1] ?? most) + 1,
      (last[j - 1] ?? most) + (same ? 0 : 1),
      swapped ? (before[j - 2] ?? most) + 1 : most + 1,
    )
  }
}
