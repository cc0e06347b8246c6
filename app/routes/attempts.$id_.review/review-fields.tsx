import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { REVIEW_VERDICTS } from '#app/domain/attempt/attempt.ts'
import { attemptWords as words } from '#messages/attempt.ts'
import { attemptFormWords } from '#messages/attempt-form.ts'
import { type FilledReview, reviewChoice, reviewLabels } from './review-field.ts'

export const VerdictFields = (filled: FilledReview) => (
  <>
    <RadioGroup
      {...reviewChoice(filled, 'verdict')}
      choices={REVIEW_VERDICTS.map((value) => ({
        value,
        label: words.verdicts[value],
        hint: words.verdictHints[value],
      }))}
      down
    />
    <RadioGroup
      {...reviewChoice(filled, 'expertise')}
      choices={([1, 2, 3] as const).map((value) => ({
        value: String(value),
        label: words.expertiseChoices[value],
      }))}
    />
  </>
)

export const InterestFields = (filled: FilledReview) => (
  <div className="two">
    <RadioGroup
      {...reviewChoice(filled, 'interest')}
      hint={attemptFormWords.interestHint}
      choices={(['none', 'stated'] as const).map((value) => ({
        value,
        label: attemptFormWords.interests[value],
      }))}
    />
    <TextArea
      name="conflict"
      label={reviewLabels.conflict}
      problems={filled.returned.problems('conflict')}
      defaultValue={filled.returned.typed('conflict', filled.present.conflict)}
      rows={3}
      optional
    />
  </div>
)
