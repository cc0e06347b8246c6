import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { MAX_TITLE } from '#app/domain/text/limits.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import { composeWords } from '#messages/compose.ts'
import { attemptField, type FilledAttempt } from './attempt-field.ts'

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
      after={composeWords.markdownHint}
      tall
    />
    <TextArea {...attemptField(filled, 'aiUse')} hint={words.aiUseHint} rows={2} />
    <MoreFields summary={words.further} fields={[attemptField(filled, 'artefacts')]}>
      <TextArea
        {...attemptField(filled, 'artefacts')}
        hint={
          <>
            {words.artefactsHint}
            <span className="typed-example">{words.artefactsExample}</span>
          </>
        }
        rows={4}
        spellCheck={false}
      />
    </MoreFields>
  </>
)
