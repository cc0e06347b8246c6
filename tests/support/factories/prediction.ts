import { DraftPredictionInput } from '#app/domain/prediction/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { draftPrediction } from '#app/services/predictions/draft-prediction.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'

/** `claim` and `observable` are the number and the key; everything else is typed as in the form. */
type Wanted = { by: Member; at?: Date; claim?: number; observable?: string } & Record<
  string,
  unknown
>

export function aDraftPrediction({ by, at, claim, ...wanted }: Wanted) {
  const input = DraftPredictionInput.parse({
    title: 'The exponent is near one half',
    claims: claim === undefined ? '' : `C${claim}`,
    form: 'interval',
    lower: '0.45',
    upper: '0.55',
    conditions: 'data = web text',
    criterion: 'The pooled 95 % interval lies outside.',
    ...wanted,
  })
  return draftPrediction(by, input, at)
}

/** A registered prediction: public, frozen and in the ledger. */
export async function aPrediction(wanted: Wanted) {
  const draft = await aDraftPrediction(wanted)
  return registerPrediction(wanted.by, draft.number, { base: 1 }, wanted.at)
}
