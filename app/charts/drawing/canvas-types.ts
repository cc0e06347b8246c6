import type { ReactNode, SVGAttributes } from 'react'
import type { Sign } from '#app/charts/rows/types.ts'

/** What there is to draw, by the name under which its look is known. */
export type Look =
  | 'axis'
  | 'tick'
  | 'number'
  | 'minor'
  | 'region'
  | 'edge'
  | 'whisker'
  | 'pi'
  | 'arrow'
  | 'solid'
  | 'hollow'
  | 'hollow thin'
  | 'cross'
  | 'rug'

export type Stretched = {
  look: Look
  /** Whose colour it has, where that is not the row's. */
  sign?: Sign
  /** How far it reaches down, in px. */
  height: number
  /** Its path, from places in per cent of the axis to where they stand. */
  path: (x: (at: number) => number) => string
}

/** Where charts are drawn: a page, whose styles and width are not known yet, or a file of its own. */
export type Canvas = {
  look(name: Look): SVGAttributes<SVGElement>
  /** A place or a width in per cent of the axis as a coordinate. */
  x(at: number): number | string
  width(share: number): number | string
  /** Moves a shape of px to a place, so that it keeps its size. */
  at(place: { x: number; y: number }, shape: ReactNode): ReactNode
  /** A path whose places lie on the axis, however long that is. */
  stretched(drawn: Stretched): ReactNode
}
