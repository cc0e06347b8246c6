import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { Link } from '#app/components/page/link.tsx'
import { POSSIBLE_VALUES } from '#app/domain/observable/possible-values.ts'
import { observablesPath } from '#app/domain/paths/observable.ts'
import { EXISTING_OR_NEW } from '#app/domain/prediction/in-place.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { Ask } from './ask.tsx'
import { type FilledPrediction, inPlaceField, predictionField } from './prediction-field.ts'

export type Offered = { key: string; name: string; unit: string; proposed: boolean }

type Props = FilledPrediction & { observables: Offered[]; inPlace: boolean }

/** What is measured: an observable of the registry, or one that is proposed with the prediction. */
export const ObservablePart = ({ observables, inPlace, ...filled }: Props) => (
  <Ask id="observable-part" title={words.sections.observable}>
    {inPlace ? <Choice returned={filled.returned} /> : null}
    <div className="if-existing-observable">
      <ObservableSelect observables={observables} {...filled} />
    </div>
    {inPlace ? <NewObservable returned={filled.returned} /> : null}
  </Ask>
)

type Returned = Pick<FilledPrediction, 'returned'>

const Choice = ({ returned }: Returned) => (
  <RadioGroup
    name="observableIs"
    legend={<span className="visually-hidden">{words.observableIs}</span>}
    problems={returned.problems('observableIs')}
    chosen={returned.typed('observableIs', 'existing')}
    choices={EXISTING_OR_NEW.map((value) => ({ value, label: words.observableChoices[value] }))}
  />
)

const labelOf = ({ name, unit, proposed }: Offered) => {
  const named = unit === '1' ? name : `${name} (${shownUnit(unit)})`
  return proposed ? words.proposed(named) : named
}

const ObservableSelect = ({ observables, ...filled }: Omit<Props, 'inPlace'>) => (
  <Select
    {...predictionField(filled, 'observable')}
    hint={words.observableHint}
    choices={[
      { value: '', label: words.noObservable },
      ...observables.map((one) => ({ value: one.key, label: labelOf(one) })),
    ]}
    after={
      <Link className="text-link" to={observablesPath()}>
        {words.registry}
      </Link>
    }
  />
)

const NewObservable = ({ returned }: Returned) => (
  <fieldset className="form in-place if-new-observable">
    <legend className="visually-hidden">{words.observableChoices.new}</legend>
    <p className="hint">{words.proposedWaits}</p>
    <div className="two">
      <TextInput
        {...inPlaceField(returned, 'observableName')}
        hint={words.observableNameHint}
        maxLength={120}
      />
      <TextInput
        {...inPlaceField(returned, 'observableSymbol')}
        hint={words.observableSymbolHint}
        spellCheck={false}
      />
    </div>
    <TextArea
      {...inPlaceField(returned, 'observableDefinition')}
      hint={words.observableDefinitionHint}
      rows={2}
    />
    <div className="two">
      <TextInput
        {...inPlaceField(returned, 'observableUnit')}
        hint={words.observableUnitHint}
        spellCheck={false}
        optional
      />
      <Values returned={returned} />
    </div>
  </fieldset>
)

const Values = ({ returned }: Returned) => {
  const { label, defaultValue, ...values } = inPlaceField(returned, 'observableValues', 'any')
  return (
    <RadioGroup
      {...values}
      legend={label}
      chosen={defaultValue}
      choices={POSSIBLE_VALUES.map((value) => ({ value, label: words.possibleValues[value] }))}
    />
  )
}
