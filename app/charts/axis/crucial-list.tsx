import { chartWords } from '#messages/charts.ts'
import type { CrucialPair } from './types.ts'

const words = chartWords.crucial

/** The pairs between which one good measurement decides. */
export function CrucialList({ pairs }: { pairs: CrucialPair[] }) {
  if (pairs.length === 0) return null
  return (
    <div className="crucial">
      <p className="crucial-title">{words.title}</p>
      <ul>
        {pairs.map(({ first, second, between }) => (
          <li key={`${first.record} ${second.record}`}>
            <a href={first.href}>{first.record}</a> {words.and}{' '}
            <a href={second.href}>{second.record}</a> {words.gap(between)}
          </li>
        ))}
      </ul>
    </div>
  )
}
