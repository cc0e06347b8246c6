import type { SiteSettings } from '#app/domain/site/settings.ts'
import { ofOneMeasurement } from './verdicts-one.ts'
import { ofClaims, ofResolution } from './verdicts-people.ts'
import { sources } from './verdicts-sources.ts'
import { verdictWords } from './verdicts-tables.ts'
import { ofSeveral } from './verdicts-together.ts'

type Figures = Parameters<typeof ofOneMeasurement>[0] & Parameters<typeof ofSeveral>[0]

export const verdicts = {
  ...verdictWords,
  title: 'How verdicts are made',
  lead: 'What a measurement says of a prediction, what several say together, what follows for the claim, and how people settle the matter. Every example is computed by the code that judges.',
  parts: (rules: SiteSettings, figures: Figures) => [
    ...ofOneMeasurement(figures),
    ...ofSeveral(figures),
    ...ofClaims,
    ofResolution(rules),
    sources,
  ],
} as const
