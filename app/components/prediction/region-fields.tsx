import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { PREDICTION_FORMS } from '#app/domain/prediction/region.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { Ask } from './ask.tsx'
import { type FilledPrediction, predictionField } from './prediction-field.ts'

const NUMBERS = ['lower', 'upper', 'value', 'tolerance', 'sd'] as const

type Props = FilledPrediction & { binary: boolean }

/** Which values are allowed. With script only the numbers in use are shown. */
export const RegionFields = ({ binary, ...filled }: Props) => (
  <Ask id="region-part" title={words.sections.region}>
    <FormChoice {...filled} />
    <div className="numbers">
      {NUMBERS.map((name) => (
        <div key={name} className={`n-${name}`}>
          <TextInput {...predictionField(filled, name)} inputMode="decimal" />
        </div>
      ))}
      <p className="hint">{words.numbersHint}</p>
    </div>
    <MoreFields
      summary={words.more.statement}
      fields={[predictionField(filled, 'statement')]}
      open={binary}
    >
      <MarkupEditor {...predictionField(filled, 'statement')} hint={words.statementHint} />
    </MoreFields>
  </Ask>
)

const FormChoice = (filled: FilledPrediction) => {
  const { defaultValue, label, ...form } = predictionField(filled, 'form')
  return (
    <RadioGroup
      {...form}
      legend={label}
      chosen={defaultValue}
      choices={PREDICTION_FORMS.map((value) => ({
        value,
        label: predictionWords.forms[value],
        hint: predictionWords.formHints[value],
      }))}
      down
    />
  )
}
