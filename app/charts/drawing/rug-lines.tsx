import type { Rug } from '#app/charts/rows/types.ts'
import { Stretched } from './stretched.tsx'

type Props = { rugs: Rug[]; height: number }

/** Many values in one line: a stroke each, the verdicts in lanes one below the other. */
export function RugLines({ rugs, height }: Props) {
  const lane = height / Math.max(1, rugs.length)
  const gap = Math.min(1, lane / 10)
  return rugs.map(({ sign, at }, place) => {
    const [top, bottom] = [round(lane * place + gap), round(lane * (place + 1) - gap)]
    return (
      <Stretched
        key={sign}
        look="rug"
        sign={sign}
        height={height}
        path={(x) => at.map((one) => `M${x(one)} ${top}V${bottom}`).join('')}
      />
    )
  })
}

const round = (value: number) => Math.round(value * 10) / 10
