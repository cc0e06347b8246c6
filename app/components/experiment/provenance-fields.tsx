import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { experimentFormWords as words } from '#messages/experiment-form.ts'
import { experimentField, type FilledExperiment } from './experiment-field.ts'

/** Who did it, when, with what code and data, where it is published, and what readers should know. */
export const ProvenanceFields = (filled: FilledExperiment) => (
  <>
    <div className="two">
      <TextInput {...experimentField(filled, 'codeUrl')} hint={words.codeUrlHint} inputMode="url" />
      <TextInput {...experimentField(filled, 'codeCommit')} hint={words.codeCommitHint} />
      <TextInput {...experimentField(filled, 'dataUrl')} hint={words.dataUrlHint} inputMode="url" />
      <TextInput {...experimentField(filled, 'compute')} hint={words.computeHint} />
      <TextInput {...experimentField(filled, 'source')} hint={words.sourceHint} />
      <TextInput {...experimentField(filled, 'place')} hint={words.placeHint} />
      <TextInput {...experimentField(filled, 'runStart')} hint={words.dayHint} />
      <TextInput {...experimentField(filled, 'runEnd')} hint={words.dayHint} />
      <TextInput {...experimentField(filled, 'publishedAt')} hint={words.publishedHint} />
      <TextArea {...experimentField(filled, 'authors')} hint={words.authorsHint} rows={2} />
    </div>
    <div className="two">
      <TextArea {...experimentField(filled, 'conflicts')} hint={words.conflictsHint} rows={2} />
      <TextArea {...experimentField(filled, 'aiUse')} hint={words.aiUseHint} rows={2} />
    </div>
  </>
)
