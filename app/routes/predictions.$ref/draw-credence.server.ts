import { layoutCredence } from '#app/charts/credence/layout.server.ts'
import type { CredenceSection } from '#app/services/credences/credence-section.server.ts'

/** What the page shows of people's credences: the chart laid out, and the rest as it was read. */
export function drawCredence(section: CredenceSection | null) {
  if (!section) return null
  const { chart, ...rest } = section
  return { ...rest, plot: chart && layoutCredence({ id: 'credence', ...chart }) }
}

export type Credence = NonNullable<ReturnType<typeof drawCredence>>
