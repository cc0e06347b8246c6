/**
 * Sums over places 0 … size − 1 that can be added to and asked for in time log(size) (P. M. Fenwick,
 * Softw. Pract. Exper. 24, 1994).
 */
export type PrefixSums = {
  add: (place: number, amount: number) => void
  /** The sum over all places up to this one, itself included. */
  upTo: (place: number) => number
  /** The first place up to which the sum exceeds k. Needs amounts of at least 0. */
  firstOver: (k: number) => number
}

export function prefixSums(size: number): PrefixSums {
  const tree = new Float64Array(size + 1)
  const highest = 2 ** Math.floor(Math.log2(Math.max(1, size)))
  return {
    add: (place, amount) => {
      for (let i = place + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + amount
    },
    upTo: (place) => {
      let sum = 0
      for (let i = place + 1; i > 0; i -= i & -i) sum += tree[i] ?? 0
      return sum
    },
    firstOver: (k) => {
      let [place, left] = [0, k]
      for (let step = highest; step > 0; step /= 2) {
        const sum = tree[place + step]
        if (sum === undefined || sum > left) continue
        place += step
        left -= sum
      }
      return place
    },
  }
}
