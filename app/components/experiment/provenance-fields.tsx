import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { experimentFormWords as words } from '#messages/experiment-form.ts'
import { experimentField, type FilledExperiment } from './experiment-field.ts'

/** Who did it and when, with what code and data, and what readers should know. */
export const ProvenanceFields = (filled: FilledExperiment) => (
  <>
    <People {...filled} />
    <Materials {...filled} />
    <Interests {...filled} />
  </>
)

const People = (filled: FilledExperiment) => {
  const authors = experimentField(filled, 'authors')
  const runStart = experimentField(filled, 'runStart')
  const runEnd = experimentField(filled, 'runEnd')
  const publishedAt = experimentField(filled, 'publishedAt')
  return (
    <MoreFields summary={words.people} fields={[authors, runStart, runEnd, publishedAt]}>
      <div className="two">
        <TextArea {...authors} hint={words.authorsHint} rows={2} />
        <TextInput {...publishedAt} hint={words.publishedHint} />
        <TextInput {...runStart} hint={words.dayHint} />
        <TextInput {...runEnd} hint={words.dayHint} />
      </div>
    </MoreFields>
  )
}

const Materials = (filled: FilledExperiment) => {
  const codeUrl = experimentField(filled, 'codeUrl')
  const codeCommit = experimentField(filled, 'codeCommit')
  const dataUrl = experimentField(filled, 'dataUrl')
  const compute = experimentField(filled, 'compute')
  return (
    <MoreFields summary={words.materials} fields={[codeUrl, codeCommit, dataUrl, compute]}>
      <div className="two">
        <TextInput {...codeUrl} hint={words.codeUrlHint} inputMode="url" />
        <TextInput {...codeCommit} hint={words.codeCommitHint} />
        <TextInput {...dataUrl} hint={words.dataUrlHint} inputMode="url" />
        <TextInput {...compute} hint={words.computeHint} />
      </div>
    </MoreFields>
  )
}

const Interests = (filled: FilledExperiment) => {
  const conflicts = experimentField(filled, 'conflicts')
  const aiUse = experimentField(filled, 'aiUse')
  return (
    <MoreFields summary={words.interests} fields={[conflicts, aiUse]}>
      <div className="two">
        <TextArea {...conflicts} hint={words.conflictsHint} rows={2} />
        <TextArea {...aiUse} hint={words.aiUseHint} rows={2} />
      </div>
    </MoreFields>
  )
}
