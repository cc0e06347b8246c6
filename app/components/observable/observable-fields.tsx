import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { SCALES } from '#app/domain/statistics/scale.ts'
import { composeWords } from '#messages/compose.ts'
import { observableWords } from '#messages/observable.ts'
import { type FilledObservable, observableField } from './observable-field.ts'

const words = observableWords.form

/** The fields of an observable; `inUse` says why two of them stay as they are. */
export function ObservableFields({ inUse, ...filled }: FilledObservable & { inUse?: boolean }) {
  const field = (name: Parameters<typeof observableField>[1]) => observableField(filled, name)
  return (
    <>
      <div className="two">
        <TextInput {...field('name')} hint={words.nameHint} maxLength={120} required />
        <TextInput {...field('symbol')} hint={words.symbolHint} spellCheck={false} required />
      </div>
      <MarkupEditor
        {...field('definition')}
        hint={words.definitionHint}
        after={composeWords.markdownHint}
      />
      {inUse ? <p className="hint">{words.unitKept}</p> : null}
      <div className="two">
        <TextInput
          {...field('unit')}
          hint={words.unitHint}
          spellCheck={false}
          readOnly={inUse}
          required
        />
        <ScaleChoice {...filled} inUse={inUse} />
      </div>
      <Further {...filled} />
    </>
  )
}

/** Only a new one is given its key. */
const Further = (filled: FilledObservable) => {
  const lower = observableField(filled, 'domainLower')
  const upper = observableField(filled, 'domainUpper')
  const aliases = observableField(filled, 'aliases')
  const short = observableField(filled, 'short')
  return (
    <MoreFields summary={words.further} fields={[lower, upper, aliases, short]}>
      <div className="two">
        <TextInput {...lower} hint={words.domainLowerHint} inputMode="text" />
        <TextInput {...upper} hint={words.domainUpperHint} inputMode="text" />
        <TextInput {...aliases} hint={words.aliasesHint} />
        {filled.present.short === undefined ? null : (
          <TextInput {...short} hint={words.shortHint} spellCheck={false} />
        )}
      </div>
    </MoreFields>
  )
}

/** A scale that stays is still sent: only the other one cannot be chosen. */
const ScaleChoice = ({ present, returned, inUse }: FilledObservable & { inUse?: boolean }) => (
  <RadioGroup
    name="scale"
    legend={words.scale}
    problems={returned.problems('scale')}
    chosen={returned.typed('scale', present.scale)}
    choices={SCALES.map((value) => ({
      value,
      label: words.scales[value],
      hint: words.scaleHints[value],
      disabled: inUse && value !== present.scale,
    }))}
    down
  />
)
