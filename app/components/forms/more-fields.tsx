import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** Names what is inside. */
  summary: string
  /** What the fields inside hold, and what is wrong with them. */
  fields: { problems: string[]; defaultValue: string }[]
  /** Whether they are asked for although they hold nothing. */
  open?: boolean
  children: ReactNode
}

/** Fields that the plain case leaves empty. They are open where one holds something or is to be changed. */
export function MoreFields({ summary, fields, open = false, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => openIfFilled(fold.current), [])
  return (
    <details
      ref={fold}
      className="more-fields"
      open={open || fields.some(isAsked)}
      onInput={(event) => openIfFilled(event.currentTarget)}
    >
      <summary>{summary}</summary>
      <div className="folded">{children}</div>
    </details>
  )
}

const isAsked = ({ problems, defaultValue }: Props['fields'][number]) =>
  problems.length > 0 || defaultValue !== ''

/** A draft that comes back, and a browser after a reload, fill fields that nobody has unfolded. */
function openIfFilled(fold: HTMLDetailsElement | null): void {
  const typed = fold?.querySelectorAll<Typed>('input[type="text"], select, textarea') ?? []
  if (fold && [...typed].some(({ value }) => value !== '')) fold.open = true
}

type Typed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
