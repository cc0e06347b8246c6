import type { ReactNode } from 'react'
import { Mark } from '#app/components/page/mark.tsx'
import { chartWords } from '#messages/charts.ts'
import type { MatrixClaim, MatrixEntry, MatrixPlot } from './types.ts'

const words = chartWords.matrix

type Props = {
  plot: MatrixPlot
  /** The caption of the table. */
  title: string
  /** The symbol of an observable, set above its name. */
  symbolOf?: (observable: string) => ReactNode
}

/** What became of each claim's predictions about each observable. */
export const VerdictMatrix = ({ plot, title, symbolOf }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
  <section className="scroll matrix-scroll" aria-label={title} tabIndex={0}>
    <table className="matrix">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.claim}</th>
          {plot.observables.map(({ id, name, href }) => (
            <th key={id} scope="col">
              <a href={href}>
                {symbolOf && <span className="symbol">{symbolOf(id)}</span>}
                {name}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plot.rows.map(({ claim, cells }) => (
          <tr key={claim.id}>
            <th scope="row">
              <ClaimName claim={claim} />
            </th>
            {cells.map(({ observable, entries }) => (
              <td key={observable}>
                {entries.map((entry) => (
                  <Entry key={entry.mark} entry={entry} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const ClaimName = ({ claim }: { claim: MatrixClaim }) => (
  <>
    <a href={claim.href}>
      <span className="matrix-number">{claim.record}</span> {claim.title}
    </a>
    {claim.state && (
      <span className={`matrix-state is-${claim.state.mark}`}>
        <Mark name={claim.state.mark} /> {claim.state.word}
      </span>
    )}
  </>
)

const Entry = ({ entry }: { entry: MatrixEntry }) => (
  <a className={`matrix-entry is-${entry.mark}`} href={entry.href}>
    <Mark name={entry.mark} /> {entry.count}
    <span className="visually-hidden"> {entry.word}</span>
  </a>
)
