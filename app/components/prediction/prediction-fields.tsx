import { AreaSelect } from '#app/components/compose/area-select.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { composeWords } from '#messages/compose.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { Ask } from './ask.tsx'
import { ClaimPart, type GivenClaim } from './claim-part.tsx'
import { ObservablePart, type Offered } from './observable-part.tsx'
import { type FilledPrediction, predictionField } from './prediction-field.ts'
import { RegionFields } from './region-fields.tsx'
import { RuleFields } from './rule-fields.tsx'
import type { Typed } from './typed.ts'
import { YesNo } from './yes-no.tsx'

type Props = FilledPrediction & {
  areas: { key: string; name: string }[]
  observables: Offered[]
  typed: Typed
  /** Whether a claim can be made and an observable proposed here, and what that starts from. */
  inPlace?: GivenClaim
  /** Which registered prediction it replaces, where that is asked. */
  supersedes?: string
}

/** The parts of a prediction in the order in which one thinks of it, for a new one and for editing. */
export function PredictionFields({ areas, observables, typed, inPlace, ...rest }: Props) {
  const { supersedes, ...filled } = rest
  const binary = typed('form') === 'binary'
  return (
    <>
      <ClaimPart {...filled} inPlace={inPlace ?? null} />
      <ObservablePart {...filled} observables={observables} inPlace={inPlace !== undefined} />
      <RegionFields {...filled} binary={binary} />
      <When {...filled} />
      <RuleFields {...filled} observables={observables} typed={typed} binary={binary} />
      <Rest {...filled} areas={areas} supersedes={supersedes} />
    </>
  )
}

const When = (filled: FilledPrediction) => (
  <Ask id="when-part" title={words.sections.when}>
    <TextArea
      {...predictionField(filled, 'conditions')}
      hint={words.conditionsHint}
      spellCheck={false}
      rows={3}
    />
    <MoreFields summary={words.more.scope} fields={[predictionField(filled, 'scope')]}>
      <MarkupEditor {...predictionField(filled, 'scope')} hint={words.scopeHint} />
    </MoreFields>
  </Ask>
)

const RARE = ['madeFrom', 'background', 'area', 'tags'] as const

type RestProps = FilledPrediction & Pick<Props, 'areas' | 'supersedes'>

const Rest = ({ areas, supersedes, ...filled }: RestProps) => {
  const { returned } = filled
  const replaced = {
    problems: returned.problems('supersedes'),
    defaultValue: returned.typed('supersedes', supersedes ?? ''),
  }
  const fields = [...RARE.map((name) => predictionField(filled, name)), replaced]
  return (
    <MoreFields summary={words.more.rest} fields={fields}>
      <TextInput {...predictionField(filled, 'madeFrom')} hint={words.madeFromHint} optional />
      <YesNo filled={filled} field="reanalyses" words={words.reanalysesChoices} />
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
      {supersedes === undefined ? null : (
        <TextInput
          name="supersedes"
          label={words.supersedes}
          hint={words.supersedesHint}
          {...replaced}
        />
      )}
    </MoreFields>
  )
}
