import type { ReactNode } from 'react'
import { Ticks } from '#app/charts/drawing/axis-line.tsx'
import { Shape } from '#app/charts/drawing/shape.tsx'
import type { Sign } from '#app/charts/rows/types.ts'
import type { Tick } from '#app/charts/scale/types.ts'
import { chartWords as words } from '#messages/charts.ts'
import { FileDrawing } from './file-canvas.tsx'
import { across, EDGE, INK, ROW, SIGN_INK, WIDTH } from './measures.ts'
import { wrapped } from './wrap.ts'

const TITLE_LINE = 24
const LETTERS_OF_TITLE = 100
const LETTERS_OF_CAPTION = 130
const CAPTION_LINE = 18
const AXIS = 64

type Props = {
  title: string
  axisTitle: string
  /** Where it comes from and what it shows. */
  caption: string
  ticks: Tick[]
  signs: Sign[]
  /** How many lines it has. */
  lines: number
  /** Its lines, from this place down. */
  children: (top: number) => ReactNode
}

/** A plot as one file with plain numbers, which stands without the page's styles. */
export function PlotFile({ title, axisTitle, caption, ticks, signs, lines, children }: Props) {
  const head = wrapped(title, LETTERS_OF_TITLE)
  const foot = wrapped(caption, LETTERS_OF_CAPTION)
  const top = EDGE + head.length * TITLE_LINE + 12
  const axis = top + lines * ROW + 8
  const below = axis + AXIS + ROW
  const height = below + foot.length * CAPTION_LINE + EDGE
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      fontFamily="'Source Sans 3 Variable', 'Source Sans 3', Helvetica, Arial, sans-serif"
      fontSize={14}
    >
      <title>{title}</title>
      <desc>{caption}</desc>
      <rect width={WIDTH} height={height} fill={INK.paper} />
      <Lines texts={head} y={EDGE + 14} step={TITLE_LINE} size={19} ink={INK.text} />
      {children(top)}
      <Axis ticks={ticks} title={axisTitle} y={axis} />
      <Key signs={signs} y={axis + AXIS} />
      <Lines texts={foot} y={below + 14} step={CAPTION_LINE} size={13} ink={INK.soft} />
    </svg>
  )
}

type LinesProps = { texts: string[]; y: number; step: number; size: number; ink: string }

const Lines = ({ texts, y, step, size, ink }: LinesProps) =>
  texts.map((text, place) => (
    <text key={text} x={EDGE} y={y + place * step} fontSize={size} fill={ink}>
      {text}
    </text>
  ))

const Axis = ({ ticks, title, y }: { ticks: Tick[]; title: string; y: number }) => (
  <g>
    <FileDrawing top={y} sign="measured">
      <Ticks ticks={ticks} />
    </FileDrawing>
    <text x={across(50)} y={y + 40} textAnchor="middle" fill={INK.text}>
      {title}
    </text>
  </g>
)

/** What the shapes mean, side by side; about so wide is a letter. */
const LETTER = 6.6

function Key({ signs, y }: { signs: Sign[]; y: number }) {
  const starts = signs.map((_, place) =>
    signs
      .slice(0, place)
      .reduce((sum, sign) => sum + 36 + words.key[sign].length * LETTER, EDGE + 6),
  )
  return signs.map((sign, place) => (
    <g key={sign}>
      <FileDrawing top={y} sign={sign}>
        <Shape sign={sign} radius={4.5} x={starts[place] ?? 0} />
      </FileDrawing>
      <text x={(starts[place] ?? 0) + 12} y={y + 4.5} fontSize={13} fill={SIGN_INK[sign]}>
        {words.key[sign]}
      </text>
    </g>
  ))
}
