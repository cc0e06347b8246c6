import { predictions } from './explained/predictions.ts'
import { scores } from './explained/scores.ts'
import { verdicts } from './explained/verdicts.ts'

/** Long texts that the server alone sets, kept apart so that no browser loads them with the catalogue. */
export const explanations = { predictions, scores, verdicts }
