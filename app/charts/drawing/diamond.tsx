import type { Extent } from '#app/charts/scale/types.ts'
import { Stretched } from './stretched.tsx'

type Props = { bar: Extent; y: number; height: number }

/** In per cent of the axis; a narrower interval would leave no shape to see. */
const NARROWEST = 1.2

/** A pooled estimate, as wide as its interval. */
export function Diamond({ bar, y, height }: Props) {
  const middle = (bar.from + bar.to) / 2
  const half = Math.max(bar.to - bar.from, NARROWEST) / 2
  const [top, bottom] = [y - height / 2, y + height / 2]
  return (
    <Stretched
      look="solid"
      height={bottom}
      path={(x) =>
        `M${x(middle - half)} ${y}L${x(middle)} ${top}L${x(middle + half)} ${y}L${x(middle)} ${bottom}z`
      }
    />
  )
}
