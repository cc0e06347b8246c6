import { Field } from '#app/components/forms/field.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { LONGEST_VALUE } from '#app/domain/result/read-value.ts'
import { ERROR_KINDS } from '#app/domain/result/typed-measurement.ts'
import type { Body } from '#app/domain/text/body.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { resultWords as words } from '#messages/result.ts'
import { ReadAs } from './read-as.tsx'
import { type Returned, resultField } from './result-field.ts'
import type { ShownPreview } from './types.ts'

type Props = {
  returned: Returned
  observable: { name: string; unit: string; symbol: Body }
  shown: ShownPreview | null
}

/** The value as people write it, how it was read, and what only some values need. */
export function ValueFields({ returned, observable, shown }: Props) {
  const { name, unit, symbol } = observable
  const { defaultValue, ...value } = resultField(returned, 'value')
  const label = (
    <>
      {name} <Inline body={symbol} />
    </>
  )
  return (
    <>
      <Field {...value} label={label} hint={words.valueHint}>
        {(control) => (
          <div className="value-in">
            <input
              type="text"
              autoComplete="off"
              spellCheck={false}
              maxLength={LONGEST_VALUE}
              defaultValue={defaultValue}
              {...control}
            />
            <span className="unit">{unit === '1' ? words.noUnit : shownUnit(unit)}</span>
          </div>
        )}
      </Field>
      <ReadAs shown={shown} told={value.problems} />
      <Details returned={returned} />
    </>
  )
}

const Details = ({ returned }: { returned: Returned }) => {
  const { defaultValue, label, ...errorIs } = resultField(returned, 'errorIs', 'se')
  return (
    <>
      <div className="if-error">
        <RadioGroup
          {...errorIs}
          legend={label}
          chosen={defaultValue}
          choices={ERROR_KINDS.map((value) => ({ value, label: words.errorKinds[value] }))}
        />
      </div>
      <div className="two short">
        <TextInput
          {...resultField(returned, 'n')}
          hint={words.runsHint}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
        <div className="if-level">
          <TextInput
            {...resultField(returned, 'level')}
            hint={words.levelHint}
            autoComplete="off"
          />
        </div>
      </div>
    </>
  )
}
