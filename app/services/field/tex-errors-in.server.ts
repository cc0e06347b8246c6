import type { SeedTexts } from '#app/services/seed/seed-context.server.ts'
import type { TexError } from './init-field.server.ts'

/** The formulas that cannot be set, by the entry that they stand in. */
export function texErrorsIn({ records, observables, references }: SeedTexts): TexError[] {
  const texts = [
    ...[...records].map(([key, { texErrors }]) => ({ key, texErrors })),
    ...observables.map(({ key, text }) => ({ key, texErrors: text.texErrors })),
    ...references.map(({ words, texErrors }) => ({ key: words.title, texErrors })),
  ]
  return texts.flatMap(({ key, texErrors }) =>
    texErrors.map(({ source, message }) => ({ key, source, message })),
  )
}
