import type { Extent } from '#app/charts/scale/types.ts'

type Props = { bar: Extent; y: number; height: number }

/** In per cent of the axis; a narrower interval would leave no shape to see. */
const NARROWEST = 1.2

/** A pooled estimate, as wide as its interval. */
export function Diamond({ bar, y, height }: Props) {
  const width = Math.max(bar.to - bar.from, NARROWEST)
  const from = Math.round(((bar.from + bar.to - width) / 2) * 10) / 10
  return (
    <svg
      aria-hidden="true"
      x={`${from}%`}
      y={y - height / 2}
      width={`${Math.round(width * 10) / 10}%`}
      height={height}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
    >
      <path className="solid" d="M0 50 50 0 100 50 50 100z" />
    </svg>
  )
}
