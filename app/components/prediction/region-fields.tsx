import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { Link } from '#app/components/page/link.tsx'
import { observablesPath } from '#app/domain/paths/observable.ts'
import { PREDICTION_FORMS } from '#app/domain/prediction/region.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { type FilledPrediction, predictionField } from './prediction-field.ts'

export type Offered = { key: string; name: string; unit: string }
const NUMBERS = ['lower', 'upper', 'value', 'tolerance', 'sd'] as const

type Props = FilledPrediction & { observables: Offered[] }

/** What is measured and which values are allowed. With script only the numbers in use are shown. */
export function RegionFields({ observables, ...filled }: Props) {
  const { defaultValue, label, ...form } = predictionField(filled, 'form')
  return (
    <fieldset className="region-fields">
      <legend className="visually-hidden">{predictionWords.page.region}</legend>
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
      <div className="numbers">
        <div className="n-observable">
          <ObservableSelect observables={observables} {...filled} />
        </div>
        {NUMBERS.map((name) => (
          <div key={name} className={`n-${name}`}>
            <TextInput {...predictionField(filled, name)} inputMode="decimal" />
          </div>
        ))}
        <p className="hint">{words.numbersHint}</p>
      </div>
    </fieldset>
  )
}

const ObservableSelect = ({ observables, ...filled }: Props) => (
  <Select
    {...predictionField(filled, 'observable')}
    hint={words.observableHint}
    choices={[
      { value: '', label: words.noObservable },
      ...observables.map(({ key, name, unit }) => ({
        value: key,
        label: unit === '1' ? name : `${name} (${shownUnit(unit)})`,
      })),
    ]}
    after={
      <Link className="text-link" to={observablesPath()}>
        {words.registry}
      </Link>
    }
  />
)
