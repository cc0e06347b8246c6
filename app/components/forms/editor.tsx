import { type ReactNode, type TextareaHTMLAttributes, useRef } from 'react'
import { lookWords } from '#messages/look.ts'
import { Field, type FieldProps } from './field.tsx'
import type { Upload } from './image-tool.tsx'
import { Toolbar } from './toolbar.tsx'

type Props = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps> & {
    /** A rendered `Prose`; shown beside the text in a tall editor, below it in a low one. */
    preview?: ReactNode
    upload?: Upload
    note?: ReactNode
    tall?: boolean
  }

/** A text area for Markdown with TeX. Without script it is a text area like any other. */
export function Editor(props: Props) {
  const { label, hint, problems, optional, after, id, name, hideLabel, ...rest } = props
  const { preview, upload, note, tall, ...area } = rest
  const text = useRef<HTMLTextAreaElement>(null)
  return (
    <Field {...{ label, hint, problems, optional, after, id, name, hideLabel }}>
      {(control) => (
        <div className={tall ? 'editor tall' : 'editor'}>
          <Toolbar area={text} controls={control.id} upload={upload} note={note} />
          <div className="panes">
            <textarea
              ref={text}
              spellCheck
              dir="auto"
              rows={tall ? 16 : 6}
              {...area}
              {...control}
            />
            {preview ? <Preview>{preview}</Preview> : null}
          </div>
        </div>
      )}
    </Field>
  )
}

const Preview = ({ children }: { children: ReactNode }) => (
  <section className="preview" aria-label={lookWords.forms.preview}>
    <h2 className="pane-title">{lookWords.forms.preview}</h2>
    <div className="preview-body">{children}</div>
  </section>
)
