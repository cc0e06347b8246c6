import { useCanvas } from './canvas.tsx'
import type { Stretched as Drawn } from './canvas-types.ts'

/** A path whose places lie on the axis, however long that is. */
export const Stretched = (drawn: Drawn) => useCanvas().stretched(drawn)
