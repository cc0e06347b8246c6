import { useEffect, useRef, useState } from 'react'
import { Editor } from './editor.tsx'
import type { FieldProps } from './field.tsx'
import { uploadPicture } from './upload-picture.ts'

type Props = FieldProps & { defaultValue: string; tall?: boolean; onText?: (text: string) => void }

const PAUSE_MS = 350

/** An editor whose preview the server sets while one writes. */
export function MarkupEditor({ onText, ...props }: Props) {
  const [preview, show] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = (text: string) => {
    onText?.(text)
    show((before) => before ?? '')
    clearTimeout(timer.current)
    timer.current = setTimeout(async () => show(await set(text)), PAUSE_MS)
  }
  return (
    <Editor
      {...props}
      onChange={(event) => ask(event.currentTarget.value)}
      upload={uploadPicture}
      preview={
        preview === null ? null : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the renderer's own output, nothing else
          <div className="prose" dangerouslySetInnerHTML={{ __html: preview }} />
        )
      }
    />
  )
}

async function set(text: string): Promise<string | null> {
  if (text.trim() === '') return null
  const answer = await fetch('/preview', { method: 'POST', body: new URLSearchParams({ text }) })
  if (!answer.ok) return null
  const { html } = (await answer.json()) as { html: string }
  return html
}
