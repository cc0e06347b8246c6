import type { MatrixPlot } from '#app/charts/matrix/types.ts'
import { VerdictMatrix } from '#app/charts/matrix/verdict-matrix.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { MarkKey } from '#app/components/page/mark-key.tsx'
import { MARK_NAMES } from '#app/components/page/mark-name.ts'
import { Section } from '#app/components/page/section.tsx'
import type { MatrixObservable } from '#app/domain/area/view.ts'
import { areaWords as words } from '#messages/area.ts'

type Props = { plot: MatrixPlot; observables: MatrixObservable[] }

/** What became of the claims, observable by observable. */
export function Matrix({ plot, observables }: Props) {
  const symbols = new Map(observables.map(({ id, symbol }) => [id, symbol]))
  const symbolOf = (id: string) => {
    const symbol = symbols.get(id)
    return symbol ? <Inline body={symbol} /> : null
  }
  return (
    <Section id="matrix" title={words.matrix} width="full">
      {plot.rows.length > 0 ? (
        <>
          <MarkKey marks={marksIn(plot)} />
          <VerdictMatrix plot={plot} title={words.matrixCaption} symbolOf={symbolOf} />
          {plot.left.claims > 0 ? <p className="hint">{words.left(plot.left.claims)}</p> : null}
        </>
      ) : (
        <EmptyPlace>{words.noPredictions}</EmptyPlace>
      )}
    </Section>
  )
}

/** Each mark of the cells once, in the order of the marks. */
function marksIn({ rows }: MatrixPlot) {
  const entries = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries))
  const used = new Map(entries.map(({ mark, word }) => [mark, word]))
  return MARK_NAMES.flatMap((mark) => {
    const word = used.get(mark)
    return word ? [{ mark, word }] : []
  })
}
