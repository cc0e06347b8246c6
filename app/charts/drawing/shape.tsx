import type { Sign } from '#app/charts/rows/types.ts'
import { useCanvas } from './canvas.tsx'

type Props = { sign: Sign; radius: number; x?: number }

/** The shape of a verdict around a point, so that it can be read without its colour. */
export function Shape({ sign, radius, x = 0 }: Props) {
  const { look } = useCanvas()
  const arm = Math.max(3, radius * 0.85)
  switch (sign) {
    case 'supports':
    case 'measured':
      return <circle {...look('solid')} cx={x} r={radius} />
    case 'contradicts':
      return (
        <path
          {...look('cross')}
          d={`M${x - arm} ${-arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
        />
      )
    case 'inconclusive':
      return <circle {...look('hollow')} cx={x} r={radius} />
    case 'bare':
      return <circle {...look('hollow thin')} cx={x} r={3.5} />
    case 'excluded':
      return <rect {...look('hollow')} x={x - 4} y={-4} width={8} height={8} />
  }
}
