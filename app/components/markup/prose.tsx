import { useContext } from 'react'
import type { Body } from '#app/domain/text/body.ts'
import { BodyStore, rememberedBody } from './body-store.ts'

type Props = { body: Body; as?: 'div' | 'bdi'; className?: string }

/**
 * A rendered text. The only place that sets HTML: what it is given comes from the renderer, which
 * escapes and sanitises. In a document the text crosses the wire in the markup alone, so hydration
 * finds it there instead of in the data.
 */
export function Prose({ body, as: Tag = 'div', className = 'prose' }: Props) {
  const store = useContext(BodyStore)
  const html = body.html || (store?.get(body.key) ?? rememberedBody(body.key) ?? '')
  return (
    <Tag
      className={className || undefined}
      data-body={body.key}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the renderer's own output, nothing else
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

/** A text within a line, such as a title; a line of another direction does not turn it around. */
export const Inline = ({ className = '', ...props }: Omit<Props, 'as'>) => (
  <Prose {...props} className={className} as="bdi" />
)
