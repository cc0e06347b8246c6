import { Prose } from '#app/components/markup/prose.tsx'
import type { Body } from '#app/domain/text/body.ts'
import { lookWords } from '#messages/look.ts'
import type { useReturned } from './use-returned.ts'

type Props = { returned: Pick<ReturnType<typeof useReturned>, 'previews' | 'labels'> }

/** The texts of a form that came back as they would read, above it. */
export function Previews({ returned: { previews, labels } }: Props) {
  if (previews.length === 0) return null
  return (
    <section
      className="previews"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script this is what leads to what was asked for
      autoFocus
      aria-labelledby="previews-title"
    >
      <h2 id="previews-title">{lookWords.forms.preview}</h2>
      <p className="hint">{lookWords.forms.previewNote}</p>
      {previews.map(({ field, body }) => (
        <Previewed key={body.key} label={labels[field] ?? field} body={body} />
      ))}
    </section>
  )
}

const Previewed = ({ label, body }: { label: string; body: Body }) => (
  <div>
    <h3 className="pane-title">{label}</h3>
    <Prose body={body} />
  </div>
)
