import { type ChangeEvent, type RefObject, useRef, useState } from 'react'
import { lookWords } from '#messages/look.ts'
import { insertText } from './apply-edit.ts'
import { ToolButton } from './tool-button.tsx'

/** Stores a picture and answers the Markdown that shows it. */
export type Upload = (file: File) => Promise<string>

type Props = { area: RefObject<HTMLTextAreaElement>; upload: Upload }

export function ImageTool({ area, upload }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const [status, tell] = useState('')

  const send = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0]
    input.value = ''
    if (!file) return
    tell(lookWords.forms.uploading)
    const markdown = await upload(file).catch(() => null)
    tell(markdown === null ? lookWords.forms.uploadFailed : '')
    if (markdown !== null && area.current) insertText(area.current, markdown)
  }
  return (
    <span className="group">
      <ToolButton tool="image" onUse={() => chooser.current?.click()} />
      <input
        ref={chooser}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        hidden
        aria-label={lookWords.forms.tools.image}
        onChange={send}
      />
      <span className="told" role="status">
        {status}
      </span>
    </span>
  )
}
