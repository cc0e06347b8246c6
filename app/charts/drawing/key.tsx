import type { Sign } from '#app/charts/rows/types.ts'
import { chartWords } from '#messages/charts.ts'
import { Diamond } from './diamond.tsx'
import { KeyMark } from './key-mark.tsx'

type Props = { region: boolean; signs: Sign[]; pool?: boolean }

const words = chartWords.key

/** What the shapes of a chart mean; only those that occur in it. */
export const Key = ({ region, signs, pool = false }: Props) => (
  <p className="plot-key">
    {region && (
      <span>
        <span className="swatch" />
        {words.region}
      </span>
    )}
    {signs.map((sign) => (
      <span key={sign} className={`is-${sign}`}>
        <KeyMark sign={sign} /> {words[sign]}
      </span>
    ))}
    {pool && (
      <span>
        <svg className="plot key-mark wide-mark" aria-hidden="true">
          <line className="pi" x1="0" x2="100%" y1="7" y2="7" />
          <Diamond bar={{ from: 20, to: 80, cutLow: false, cutHigh: false }} y={7} height={10} />
        </svg>{' '}
        {words.pool}
      </span>
    )}
  </p>
)
