import type { Rug } from '#app/charts/rows/types.ts'

type Props = { rugs: Rug[]; height: number }

/** Many values in one line: a stroke each, the verdicts in lanes one below the other. */
export function RugLines({ rugs, height }: Props) {
  const lane = height / Math.max(1, rugs.length)
  const gap = Math.min(1, lane / 10)
  return rugs.map(({ sign, at }, place) => (
    <svg
      aria-hidden="true"
      key={sign}
      className={`is-${sign}`}
      width="100%"
      height={height}
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
    >
      <path className="rug" d={strokes(at, lane * place + gap, lane * (place + 1) - gap)} />
    </svg>
  ))
}

const strokes = (places: number[], top: number, bottom: number) =>
  places.map((at) => `M${Math.round(at * 10)} ${round(top)}V${round(bottom)}`).join('')

const round = (value: number) => Math.round(value * 10) / 10
