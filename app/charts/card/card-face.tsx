import type { CSSProperties, ReactElement, ReactNode } from 'react'
import { INK } from '#app/charts/file/measures.ts'
import type { MarkName } from '#app/components/page/mark-name.ts'
import { MarkDrawing } from '#app/components/page/marks-sprite.tsx'
import { Stone } from '#app/components/page/wordmark.tsx'
import { AXIS_WIDTH, axisHeight, CardAxis, placeOf } from './card-axis.tsx'
import type { Card } from './types.ts'

export const CARD = { width: 1200, height: 630 }
const EDGE = 54
const SOFT = '#474c52'

const MARK_INK: Partial<Record<MarkName, string>> = {
  supports: '#0b6079',
  supported: '#0b6079',
  confirmed: '#0b6079',
  answered: '#0b6079',
  partial: '#0b6079',
  contradicts: '#a8351a',
  challenged: '#a8351a',
  refuted: '#a8351a',
  open: INK.gold,
}

type Props = {
  card: Card
  /** The address of a drawing, to be shown as a picture within the picture. */
  drawn: (drawing: ReactElement) => string
}

/** The face of a card: boxes only, as what sets it knows neither styles nor classes. */
export const CardFace = ({ card, drawn }: Props) => (
  <Box
    down
    style={{
      width: CARD.width,
      height: CARD.height,
      padding: EDGE,
      boxSizing: 'border-box',
      backgroundColor: INK.paper,
      color: INK.text,
      justifyContent: 'space-between',
    }}
  >
    <Head card={card} drawn={drawn} />
    <Box down style={{ gap: 18 }}>
      <Text size={lettersIn(card.title) > 70 ? 44 : 52} lines={3}>
        {card.title}
      </Text>
      <State card={card} drawn={drawn} />
      <Text size={29} lines={card.axis ? 2 : 4} ink={SOFT}>
        {card.derived}
      </Text>
    </Box>
    {card.axis ? <Axis axis={card.axis} drawn={drawn} /> : <Box />}
  </Box>
)

const lettersIn = (text: string) => [...text].length

const Head = ({ card, drawn }: Props) => (
  <Box style={{ justifyContent: 'space-between', alignItems: 'center' }}>
    <Box style={{ alignItems: 'center', gap: 14 }}>
      <img src={drawn(<Stone ink={INK.text} gold="#d2a83f" />)} width={36} height={36} alt="" />
      <Text size={30}>{card.site}</Text>
    </Box>
    <Text size={30} ink={INK.goldText}>{`${card.kind} ${card.name}`}</Text>
  </Box>
)

const State = ({ card: { state }, drawn }: Props) => (
  <Box style={{ alignItems: 'center', gap: 12 }}>
    <img
      src={drawn(<MarkDrawing name={state.mark} ink={MARK_INK[state.mark] ?? SOFT} />)}
      width={30}
      height={30}
      alt=""
    />
    <Text size={28} sans ink={MARK_INK[state.mark] ?? INK.text}>
      {state.word}
    </Text>
    {state.after ? (
      <Text size={28} sans light ink={SOFT}>
        {state.after}
      </Text>
    ) : null}
  </Box>
)

const Axis = ({ axis, drawn }: { axis: NonNullable<Card['axis']>; drawn: Props['drawn'] }) => (
  <Box down style={{ position: 'relative', width: AXIS_WIDTH, height: axisHeight(axis) + 30 }}>
    <img
      src={drawn(<CardAxis plot={axis} />)}
      width={AXIS_WIDTH}
      height={axisHeight(axis)}
      alt=""
    />
    {axis.ticks
      .filter(({ minor }) => !minor)
      .map(({ at, text }) => (
        <Box
          key={at}
          style={{
            position: 'absolute',
            top: axisHeight(axis),
            left: placeOf(at) - 80,
            width: 160,
            justifyContent: 'center',
          }}
        >
          <Text size={22} sans light ink={INK.soft}>
            {text}
          </Text>
        </Box>
      ))}
  </Box>
)

type BoxProps = { down?: boolean; style?: CSSProperties; children?: ReactNode }

const Box = ({ down = false, style, children }: BoxProps) => (
  <div style={{ display: 'flex', flexDirection: down ? 'column' : 'row', ...style }}>
    {children}
  </div>
)

type TextProps = {
  size: number
  ink?: string
  sans?: boolean
  light?: boolean
  lines?: number
  children: string
}

const Text = ({
  size,
  ink = INK.text,
  sans = false,
  light = false,
  lines,
  children,
}: TextProps) => (
  <div
    style={{
      display: 'block',
      fontFamily: sans ? 'sans' : 'serif',
      fontWeight: sans && !light ? 600 : 400,
      fontSize: size,
      lineHeight: 1.22,
      color: ink,
      ...(lines ? { lineClamp: lines } : {}),
    }}
  >
    {children}
  </div>
)
