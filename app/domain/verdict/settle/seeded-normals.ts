import quantile from '@stdlib/stats-base-dists-normal-quantile'

/**
 * `count` standard normal draws that a text determines: a generator of 32 bits (mulberry32, Tommy
 * Ettinger 2017) started by the hash of the text (FNV-1a), each number through the normal quantile.
 */
export function seededNormals(seed: string, count: number): Float64Array {
  const uniform = seededUniform(hashOf(seed))
  return Float64Array.from({ length: count }, () => quantile(uniform(), 0, 1))
}

function seededUniform(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
