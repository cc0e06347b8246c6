import { observablePlot } from '#app/charts/axis/observable-plot.server.ts'
import { AxisFile } from '#app/charts/file/axis-file.tsx'
import type { ObservablePage } from '#app/services/observables/observable-page.server.ts'
import { chartWords } from '#messages/charts.ts'
import { observableWords } from '#messages/observable.ts'

const words = observableWords.page

export function axisDrawing(found: ObservablePage) {
  const { name, unit } = found.observable
  return (
    <AxisFile
      plot={observablePlot(found)}
      title={words.axisTitle(name)}
      axisTitle={chartWords.file.axis(name, unit)}
      caption={words.axisFileCaption}
    />
  )
}
