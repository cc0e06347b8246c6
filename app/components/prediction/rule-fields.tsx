import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { USUAL_LEVELS } from '#app/domain/prediction/read-rule.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { Ask } from './ask.tsx'
import { FalsifiedLive } from './falsified-live.tsx'
import type { Offered } from './observable-part.tsx'
import { type FilledPrediction, predictionField } from './prediction-field.ts'
import type { Typed } from './typed.ts'
import { YesNo } from './yes-no.tsx'

type Props = FilledPrediction & { observables: Offered[]; typed: Typed; binary: boolean }

/** Which intervals decide, of how many groups, until when, and what would count against it. */
export const RuleFields = ({ observables, typed, binary, ...filled }: Props) => (
  <Ask id="decides-part" title={words.sections.decides}>
    <div className="two three">
      <TextInput
        {...predictionField(filled, 'groups')}
        hint={words.groupsHint}
        inputMode="numeric"
      />
      <TextInput {...predictionField(filled, 'level')} hint={words.levelHint} list="levels" />
      <TextInput {...predictionField(filled, 'deadline')} hint={words.deadlineHint} />
    </div>
    <datalist id="levels">
      {USUAL_LEVELS.map((level) => (
        <option key={level} value={level} />
      ))}
    </datalist>
    <FalsifiedLive observables={observables} typed={typed} />
    <MoreFields
      summary={words.more.criterion}
      fields={[predictionField(filled, 'criterion')]}
      open={binary}
    >
      <MarkupEditor {...predictionField(filled, 'criterion')} hint={words.criterionHint} />
    </MoreFields>
    <YesNo filled={filled} field="essential" words={words.essentialChoices} down />
  </Ask>
)
