import { TONES, type Tone } from './types.ts'

/** The strokes of each tone over its ground, in a tile of 8 px; null is the ground alone. */
const STROKES: Record<Tone, string | null> = {
  waiting: null,
  open: 'M4 4h.01',
  for: null,
  'partly-for': 'M0 8 8 0',
  'weakly-for': 'M4 4h.01',
  mixed: 'M0 4h8',
  'partly-against': 'M0 0l8 8M8 0 0 8',
  against: 'M0 0l8 8M8 0 0 8',
  ended: 'M4 0v8',
}

type Props = { id: string; used: Tone[] }

/** Fills that keep their grain on every width, as they are measured in px. */
export const TonePatterns = ({ id, used }: Props) => (
  <defs>
    {TONES.filter((tone) => used.includes(tone)).map((tone) => (
      <pattern
        key={tone}
        id={patternId(id, tone)}
        className={`tone is-tone-${tone}`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect className="ground" width="8" height="8" />
        {STROKES[tone] && <path className="grain" d={STROKES[tone]} />}
      </pattern>
    ))}
  </defs>
)

export const patternId = (id: string, tone: Tone) => `${id}-${tone}`
