import { AreaSelect } from '#app/components/compose/area-select.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
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

type Props = FilledExperiment & { areas: { key: string; name: string }[] }

/** The fields of an experiment, for reporting and for editing alike. */
export function ExperimentFields({ areas, ...filled }: Props) {
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
      <ConditionsField
        {...experimentField(filled, 'conditions')}
        hint={words.conditionsHint}
        example={words.conditionsExample}
      />
      <ProvenanceFields {...filled} />
      <ChainFields {...filled} />
      <MarkupEditor {...experimentField(filled, 'background')} hint={words.backgroundHint} />
      <div className="two">
        <AreaSelect {...experimentField(filled, 'area')} areas={areas} />
        <TextInput {...experimentField(filled, 'tags')} hint={composeWords.tagsHint} />
      </div>
    </>
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

const ChainFields = (filled: FilledExperiment) => (
  <div className="two">
    <TextInput {...experimentField(filled, 'tests')} hint={words.testsHint} />
    <TextInput {...experimentField(filled, 'replicates')} hint={words.replicatesHint} />
    <TextInput {...experimentField(filled, 'reanalysisOf')} hint={words.reanalysisOfHint} />
    <TextInput {...experimentField(filled, 'preregistered')} hint={words.preregisteredHint} />
    <TextInput {...experimentField(filled, 'group')} hint={words.groupHint} />
  </div>
)
