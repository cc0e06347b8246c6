import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { messages as m } from '#app/messages/index.ts'
import { attemptField, type FilledAttempt } from './attempt-field.ts'

const words = m.attempt.form

/** What can be edited of an attempt: its title, its text, what can be checked, the use of AI. */
export const AttemptFields = (filled: FilledAttempt) => (
  <>
    <TextInput
      {...attemptField(filled, 'title')}
      hint={words.titleHint}
      maxLength={MAX_TITLE}
      required
    />
    <MarkupEditor
      {...attemptField(filled, 'body')}
      hint={words.bodyHint}
      after={m.compose.markdownHint}
      tall
    />
    <div className="two">
      <TextArea
        {...attemptField(filled, 'artefacts')}
        hint={words.artefactsHint}
        rows={4}
        optional
      />
      <TextArea {...attemptField(filled, 'aiUse')} hint={words.aiUseHint} rows={4} />
    </div>
  </>
)
