import type { PredictionPage } from '#app/services/predictions/prediction-page.server.ts'
import type { DrawnEvidence } from './draw-evidence.server.ts'

/** What the page is given: the evidence is laid out beside the prediction. */
export type Prediction = Omit<
  PredictionPage,
  'evidence' | 'byHand' | 'credence' | 'resolution' | 'scores' | 'thread'
>
export type Evidence = DrawnEvidence
export type View = { prediction: Prediction; evidence: Evidence | null }
