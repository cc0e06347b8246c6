import { Key } from '#app/charts/drawing/key.tsx'
import { SIGNS } from '#app/charts/rows/types.ts'
import type { Line } from './prediction-lines.tsx'

/** What the small axes of a chain show, said once above them. */
export function ChainKey({ lines }: { lines: Line[] }) {
  const strips = lines.flatMap(({ strip }) => strip ?? [])
  if (strips.length === 0) return null
  const used = new Set(strips.flatMap(({ rugs }) => rugs.map(({ sign }) => sign)))
  return (
    <Key
      region={strips.some(({ region }) => region !== null)}
      signs={SIGNS.filter((sign) => used.has(sign))}
      pool={false}
    />
  )
}
