import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import type { MeasurementColumn } from '#app/domain/measurement/columns.ts'
import { measurementWords } from '#messages/measurement.ts'
import { measurementFormWords as words } from '#messages/measurement-form.ts'
import { type FilledMeasurement, measurementField } from './measurement-field.ts'

const UNCERTAINTY: MeasurementColumn[] = ['se', 'df', 'sd', 'low', 'high']
const DETAILS: MeasurementColumn[] = ['label', 'method', 'group', 'place', 'note']

type Props = FilledMeasurement & {
  /** The registry, to choose from while one types. */
  observables?: { key: string; name: string }[]
}

/** The fields of one measurement, for adding and for correcting alike. */
export function MeasurementFields({ observables = [], ...filled }: Props) {
  const field = (name: MeasurementColumn) => measurementField(filled, name)
  return (
    <>
      <datalist id="known-observables">
        {observables.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </datalist>
      <div className="two">
        <TextInput {...field('observable')} list="known-observables" required />
        <TextInput {...field('value')} required />
        <TextInput {...field('unit')} optional />
        <TextInput {...field('level')} optional />
        <TextInput {...field('n')} inputMode="numeric" optional />
      </div>
      <Uncertainty {...filled} />
      <Details {...filled} />
    </>
  )
}

/** For whoever has the numbers apart; most stand with the value. */
const Uncertainty = (filled: FilledMeasurement) => {
  const numbers = UNCERTAINTY.map((name) => measurementField(filled, name))
  const side = measurementField(filled, 'limit')
  return (
    <MoreFields summary={words.uncertainty} fields={[...numbers, side]}>
      <p className="hint">{words.uncertaintyHint}</p>
      <div className="three">
        {numbers.map((number) => (
          <TextInput key={number.name} {...number} inputMode="decimal" />
        ))}
        <Select
          {...side}
          choices={[
            { value: '', label: measurementWords.sides.none },
            { value: 'upper', label: measurementWords.sides.upper },
            { value: 'lower', label: measurementWords.sides.lower },
          ]}
        />
      </div>
    </MoreFields>
  )
}

const Details = (filled: FilledMeasurement) => {
  const conditions = measurementField(filled, 'conditions')
  const details = DETAILS.map((name) => measurementField(filled, name))
  return (
    <MoreFields summary={words.details} fields={[conditions, ...details]}>
      <TextArea {...conditions} rows={3} />
      <div className="two">
        {details.map((detail) => (
          <TextInput key={detail.name} {...detail} />
        ))}
      </div>
    </MoreFields>
  )
}
