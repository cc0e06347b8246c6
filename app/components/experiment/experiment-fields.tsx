import type { ReactNode } from 'react'
import { AreaSelect } from '#app/components/compose/area-select.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { EXPERIMENT_KINDS } from '#app/domain/experiment/state.ts'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { composeWords } from '#messages/compose.ts'
import { experimentWords } from '#messages/experiment.ts'
import { experimentFormWords as words } from '#messages/experiment-form.ts'
import { ConditionsField } from './conditions-field.tsx'
import { experimentField, type FilledExperiment } from './experiment-field.ts'
import { ProvenanceFields } from './provenance-fields.tsx'

type Props = FilledExperiment & {
  areas: { key: string; name: string }[]
  /** Asked as questions, in the place of the lines. */
  conditions?: ReactNode
}

/** The fields of an experiment, for reporting and for editing alike. */
export function ExperimentFields({ areas, conditions, ...filled }: Props) {
  return (
    <>
      <div className="two uneven">
        <TextInput
          {...experimentField(filled, 'title')}
          hint={words.titleHint}
          maxLength={MAX_TITLE}
          required
        />
        <KindChoice {...filled} />
      </div>
      <MarkupEditor
        {...experimentField(filled, 'statement')}
        hint={words.protocolHint}
        after={composeWords.markdownHint}
        tall
      />
      {conditions ?? (
        <ConditionsField
          {...experimentField(filled, 'conditions')}
          hint={words.conditionsHint}
          example={words.conditionsExample}
        />
      )}
      <div className="three">
        <TextInput {...experimentField(filled, 'tests')} hint={words.testsHint} optional />
        <AreaSelect {...experimentField(filled, 'area')} areas={areas} />
        <TextInput {...experimentField(filled, 'tags')} hint={composeWords.tagsHint} optional />
      </div>
      <div className="two">
        <TextInput {...experimentField(filled, 'source')} hint={words.sourceHint} optional />
        <TextInput {...experimentField(filled, 'place')} hint={words.placeHint} optional />
      </div>
      <ProvenanceFields {...filled} />
      <Neighbours {...filled} />
      <Background {...filled} />
    </>
  )
}

const Background = (filled: FilledExperiment) => {
  const background = experimentField(filled, 'background')
  return (
    <MoreFields summary={words.background} fields={[background]}>
      <MarkupEditor {...background} hint={words.backgroundHint} hideLabel />
    </MoreFields>
  )
}

const KindChoice = ({ present, returned }: FilledExperiment) => (
  <RadioGroup
    name="kind"
    legend={words.kind}
    problems={returned.problems('kind')}
    chosen={returned.typed('kind', present.kind)}
    choices={EXPERIMENT_KINDS.map((value) => ({
      value,
      label: experimentWords.kinds[value],
      hint: experimentWords.kindHints[value],
    }))}
    down
  />
)

/** Experiments and predictions that it has to do with. */
const Neighbours = (filled: FilledExperiment) => {
  const replicates = experimentField(filled, 'replicates')
  const reanalysisOf = experimentField(filled, 'reanalysisOf')
  const preregistered = experimentField(filled, 'preregistered')
  const group = experimentField(filled, 'group')
  return (
    <MoreFields
      summary={words.neighbours}
      fields={[replicates, reanalysisOf, preregistered, group]}
    >
      <div className="two">
        <TextInput {...replicates} hint={words.replicatesHint} />
        <TextInput {...reanalysisOf} hint={words.reanalysisOfHint} />
        <TextInput {...preregistered} hint={words.preregisteredHint} />
        <TextInput {...group} hint={words.groupHint} />
      </div>
    </MoreFields>
  )
}
