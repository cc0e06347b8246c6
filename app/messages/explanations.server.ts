import { predictions } from './en/explained/predictions.ts'
import { scores } from './en/explained/scores.ts'
import { verdicts } from './en/explained/verdicts.ts'

/** Long texts that the server alone sets, kept apart so that no browser loads them with the catalogue. */
export const explanations = { predictions, scores, verdicts }
