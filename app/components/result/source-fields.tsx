import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { EXPERIMENT_KINDS } from '#app/domain/experiment/state.ts'
import { experimentFormWords } from '#messages/experiment-form.ts'
import { resultWords as words } from '#messages/result.ts'
import { type ResultField, type Returned, resultField } from './result-field.ts'

type Props = { returned: Returned; author: string; name: string; own: boolean }

/** Whose numbers they are, and what each kind of source needs; the page shows the fields of its choice. */
export function SourceFields({ returned, author, name, own }: Props) {
  const { defaultValue, label, ...kind } = resultField(returned, 'kind', 'original')
  return (
    <>
      <RadioGroup
        {...kind}
        legend={label}
        chosen={defaultValue}
        choices={EXPERIMENT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <div className="two if-work">
        <TextInput {...resultField(returned, 'source')} hint={words.sourceHint} />
        <TextInput {...resultField(returned, 'place')} hint={words.placeHint} optional />
      </div>
      <div className="if-done">
        <TextArea {...resultField(returned, 'statement')} hint={words.doneHint} rows={4} />
      </div>
      <div className="two">
        <div className="if-own">
          <TextInput
            {...resultField(returned, 'runStart')}
            hint={own ? words.runStartOwn(name) : words.runStartHint}
            optional
          />
        </div>
        <div className="if-own">
          <TextInput {...resultField(returned, 'authors', author)} optional />
        </div>
        <div className="if-work">
          <TextInput
            {...resultField(returned, 'publishedAt')}
            hint={experimentFormWords.dayHint}
            optional
          />
        </div>
      </div>
      <Details returned={returned} />
    </>
  )
}

const DETAILS: [ResultField, string][] = [
  ['codeUrl', experimentFormWords.codeUrlHint],
  ['codeCommit', experimentFormWords.codeCommitHint],
  ['dataUrl', experimentFormWords.dataUrlHint],
  ['group', experimentFormWords.groupHint],
  ['compute', experimentFormWords.computeHint],
  ['method', ''],
  ['conflicts', experimentFormWords.conflictsHint],
  ['aiUse', experimentFormWords.aiUseHint],
]

const Details = ({ returned }: { returned: Returned }) => (
  <MoreFields summary={words.details} fields={DETAILS.map(([name]) => resultField(returned, name))}>
    <p className="hint">{words.detailsLead}</p>
    <div className="two">
      {DETAILS.map(([name, hint]) => (
        <TextInput key={name} {...resultField(returned, name)} hint={hint || undefined} />
      ))}
    </div>
  </MoreFields>
)
