import { AreaSelect } from '#app/components/compose/area-select.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { composeWords } from '#messages/compose.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { FalsifiedLive } from './falsified-live.tsx'
import { type FilledPrediction, predictionField } from './prediction-field.ts'
import { type Offered, RegionFields } from './region-fields.tsx'
import { RuleFields } from './rule-fields.tsx'
import { YesNo } from './yes-no.tsx'

type Props = FilledPrediction & {
  areas: { key: string; name: string }[]
  observables: Offered[]
  /** What stands in the form now, by field; null until the script runs. */
  live: ((field: string) => string) | null
}

/** The fields of a prediction in the order in which one thinks of it, for a new one and for editing. */
export function PredictionFields({ areas, observables, live, ...filled }: Props) {
  return (
    <>
      <TextInput
        {...predictionField(filled, 'title')}
        hint={words.titleHint}
        maxLength={MAX_TITLE}
        required
      />
      <TextInput {...predictionField(filled, 'claims')} hint={words.claimsHint} />
      <RegionFields {...filled} observables={observables} />
      <MarkupEditor {...predictionField(filled, 'statement')} hint={words.statementHint} />
      <Terms {...filled} observables={observables} live={live} />
      <MarkupEditor
        {...predictionField(filled, 'background')}
        hint={words.backgroundHint}
        after={composeWords.markdownHint}
        tall
      />
      <div className="two">
        <AreaSelect {...predictionField(filled, 'area')} areas={areas} />
        <TextInput {...predictionField(filled, 'tags')} hint={composeWords.tagsHint} />
      </div>
    </>
  )
}

/** When it is meant to hold, and what would count against it. */
const Terms = ({ observables, live, ...filled }: Omit<Props, 'areas'>) => (
  <>
    <TextArea
      {...predictionField(filled, 'conditions')}
      hint={words.conditionsHint}
      spellCheck={false}
      rows={4}
    />
    <MarkupEditor {...predictionField(filled, 'scope')} hint={words.scopeHint} />
    <RuleFields {...filled} />
    <FalsifiedLive {...filled} observables={observables} live={live} />
    <MarkupEditor {...predictionField(filled, 'criterion')} hint={words.criterionHint} />
    <div className="two">
      <YesNo filled={filled} field="essential" words={words.essentialChoices} down />
      <TextInput {...predictionField(filled, 'deadline')} hint={words.deadlineHint} />
    </div>
  </>
)
