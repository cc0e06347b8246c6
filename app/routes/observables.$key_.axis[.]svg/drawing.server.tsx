import { observablePlot } from '#app/charts/axis/observable-plot.server.ts'
import { AxisFile } from '#app/charts/file/axis-file.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { ObservablePage } from '#app/services/observables/observable-page.server.ts'

const words = m.observable.page

export function axisDrawing(found: ObservablePage) {
  const { name, unit } = found.observable
  return (
    <AxisFile
      plot={observablePlot(found)}
      title={words.axisTitle(name)}
      axisTitle={m.charts.file.axis(name, unit)}
      caption={words.axisFileCaption}
    />
  )
}
