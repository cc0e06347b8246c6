import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import type { MeasurementColumn } from '#app/domain/measurement/columns.ts'
import { measurementWords } from '#messages/measurement.ts'
import { measurementFormWords as words } from '#messages/measurement-form.ts'
import { type FilledMeasurement, measurementField } from './measurement-field.ts'

const DETAILS: MeasurementColumn[] = ['method', 'group', 'place', 'note']

/** The fields of one measurement, for adding and for correcting alike. */
export function MeasurementFields(filled: FilledMeasurement) {
  const field = (name: MeasurementColumn) => measurementField(filled, name)
  return (
    <>
      <div className="two">
        <TextInput {...field('observable')} required />
        <TextInput {...field('label')} optional />
        <TextInput {...field('value')} inputMode="decimal" required />
        <TextInput {...field('unit')} optional />
      </div>
      <Uncertainty {...filled} />
      <details open={DETAILS.some((name) => isTold(filled, name)) || isTold(filled, 'conditions')}>
        <summary>{words.details}</summary>
        <div className="two">
          {DETAILS.map((name) => (
            <TextInput key={name} {...field(name)} optional />
          ))}
          <TextArea {...field('conditions')} rows={3} optional />
        </div>
      </details>
    </>
  )
}

const Uncertainty = (filled: FilledMeasurement) => (
  <fieldset className="field">
    <legend>{words.uncertainty}</legend>
    <p className="hint">{words.uncertaintyHint}</p>
    <div className="three">
      <Numbers names={['se', 'df']} {...filled} />
      <Side {...filled} />
      <Numbers names={['low', 'high', 'level', 'sd', 'n']} {...filled} />
    </div>
  </fieldset>
)

const Numbers = ({ names, ...filled }: FilledMeasurement & { names: MeasurementColumn[] }) =>
  names.map((name) => (
    <TextInput
      key={name}
      {...measurementField(filled, name)}
      inputMode={name === 'level' ? undefined : 'decimal'}
    />
  ))

const Side = (filled: FilledMeasurement) => (
  <Select
    {...measurementField(filled, 'limit')}
    choices={[
      { value: '', label: measurementWords.sides.none },
      { value: 'upper', label: measurementWords.sides.upper },
      { value: 'lower', label: measurementWords.sides.lower },
    ]}
  />
)

const isTold = ({ present, returned }: FilledMeasurement, name: MeasurementColumn): boolean =>
  returned.problems(name).length > 0 || returned.typed(name, present[name]) !== ''
