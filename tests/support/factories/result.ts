import type { ConditionAnswer } from '#app/domain/result/condition-answer.ts'
import { AddResultInput, PreviewResultInput } from '#app/domain/result/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { addResult } from '#app/services/results/add-result.server.ts'
import { previewResult } from '#app/services/results/preview-result.server.ts'

type Wanted = { by: Member; prediction: number; at?: Date; answers?: ConditionAnswer[] } & Record<
  string,
  unknown
>

const asAsked: ConditionAnswer = { choice: '0', other: '' }

const typed = (wanted: Record<string, unknown>) => ({
  value: '0.50 ± 0.01',
  statement: 'IsoFLOP profiles at six budgets.',
  ...wanted,
})

/** A result of a prediction with one condition, answered as it asks. */
export const aResult = ({ by, prediction, at, answers = [asAsked], ...wanted }: Wanted) =>
  addResult(by, prediction, { input: AddResultInput.parse(typed(wanted)), answers }, at)

export const aPreviewedResult = ({ by, prediction, at, answers = [], ...wanted }: Wanted) =>
  previewResult(by, prediction, { input: PreviewResultInput.parse(typed(wanted)), answers }, at)
