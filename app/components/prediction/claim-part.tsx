import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { CLAIM_KINDS } from '#app/domain/claim/kind.ts'
import { EXISTING_OR_NEW } from '#app/domain/prediction/in-place.ts'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { claimWords } from '#messages/claim.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { Ask } from './ask.tsx'
import { type FilledPrediction, inPlaceField, predictionField } from './prediction-field.ts'

/** What a claim that is made here starts from. */
export type GivenClaim = { question: string }

type Props = FilledPrediction & { inPlace: GivenClaim | null }

/** From which claim it follows: one that there is, or one that is made with it. */
export const ClaimPart = ({ inPlace, ...filled }: Props) => (
  <Ask id="claim-part" title={words.sections.claim}>
    {inPlace ? <Choice {...filled} question={inPlace.question} /> : null}
    <div className="if-existing-claim">
      <TextInput {...predictionField(filled, 'claims')} hint={words.claimsHint} />
    </div>
    {inPlace ? <NewClaim returned={filled.returned} question={inPlace.question} /> : null}
  </Ask>
)

type ChoiceProps = FilledPrediction & { question: string }

const Choice = ({ returned, question }: ChoiceProps) => (
  <RadioGroup
    name="claimIs"
    legend={<span className="visually-hidden">{words.claimIs}</span>}
    problems={returned.problems('claimIs')}
    chosen={returned.typed('claimIs', question ? 'new' : 'existing')}
    choices={EXISTING_OR_NEW.map((value) => ({ value, label: words.claimChoices[value] }))}
  />
)

type NewProps = Pick<FilledPrediction, 'returned'> & { question: string }

const NewClaim = ({ returned, question }: NewProps) => (
  <fieldset className="form in-place if-new-claim">
    <legend className="visually-hidden">{words.claimChoices.new}</legend>
    <TextInput
      {...inPlaceField(returned, 'claimTitle')}
      hint={words.claimTitleHint}
      maxLength={MAX_TITLE}
    />
    <TextArea
      {...inPlaceField(returned, 'claimStatement')}
      hint={words.claimStatementHint}
      rows={2}
      optional
    />
    <Kind returned={returned} />
    <TextInput
      {...inPlaceField(returned, 'claimAnswers', question)}
      hint={words.claimAnswersHint}
      optional
    />
  </fieldset>
)

const Kind = ({ returned }: Pick<FilledPrediction, 'returned'>) => {
  const { label, defaultValue, ...kind } = inPlaceField(returned, 'claimKind', 'law')
  return (
    <RadioGroup
      {...kind}
      legend={label}
      chosen={defaultValue}
      choices={CLAIM_KINDS.map((value) => ({ value, label: claimWords.kinds[value] }))}
    />
  )
}
