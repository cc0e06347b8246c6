import type { ReactNode } from 'react'
import { OnCanvas } from '#app/charts/drawing/canvas.tsx'
import type { Canvas, Look } from '#app/charts/drawing/canvas-types.ts'
import { across, INK, SIGN_INK } from './measures.ts'

/** What the page's styles say of each look, written out. */
function lookOf(name: Look, ink: string) {
  const line = { fill: 'none', stroke: ink, strokeWidth: 1.5 }
  const outline = { fill: INK.paper, stroke: ink, strokeWidth: 1.75 }
  const looks = {
    axis: { stroke: INK.axis },
    tick: { stroke: INK.axis },
    number: { fill: INK.soft, fontSize: 13 },
    minor: {},
    region: { fill: INK.wash },
    edge: { fill: INK.gold },
    whisker: line,
    pi: { ...line, strokeDasharray: '2 2' },
    arrow: line,
    solid: { fill: ink },
    hollow: outline,
    'hollow thin': { ...outline, strokeWidth: 1.25 },
    cross: { ...line, strokeWidth: 2.5 },
    rug: { ...line, strokeWidth: 1.25 },
  }
  return looks[name]
}

const canvasOf = (ink: string): Canvas => ({
  look: (name) => lookOf(name, ink),
  x: across,
  width: (share) => Math.max(1, across(share) - across(0)),
  at: ({ x, y }, shape) => <g transform={`translate(${across(x)} ${y})`}>{shape}</g>,
  stretched: ({ look, sign, path }) => (
    <path {...lookOf(look, sign ? SIGN_INK[sign] : ink)} d={path(across)} />
  ),
})

export type FileSign = keyof typeof SIGN_INK

const CANVASES = Object.fromEntries(
  Object.entries(SIGN_INK).map(([sign, ink]) => [sign, canvasOf(ink)]),
) as Record<FileSign, Canvas>

type Props = { top: number; sign: FileSign; children: ReactNode }

/** What charts draw from this place down, in a file that knows no styles, with the colour of a sign. */
export const FileDrawing = ({ top, sign, children }: Props) => (
  <g transform={`translate(0 ${top})`}>
    <OnCanvas value={CANVASES[sign]}>{children}</OnCanvas>
  </g>
)
