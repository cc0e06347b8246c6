import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { AccountField } from '#app/components/forms/account-field.tsx'
import { newFormKey } from '#app/components/forms/new-form-key.ts'
import { type Returned, useReturnedFrom } from '#app/components/forms/use-returned.ts'
import type { PlacedComment } from '#app/domain/comment/placed.ts'
import { COMMENT_LABELS, CommentFields, type CommentFieldsProps } from './comment-fields.tsx'
import { usePosted } from './posted-comments.tsx'

type Props = Omit<CommentFieldsProps, 'returned'> & { action: string; onPosted?: () => void }

type Answer = PlacedComment | Returned

/** Posts a comment and puts it into the thread around it; without script it leads to the comment. */
export function CommentForm({ action, formKey: firstKey, onPosted, ...fields }: Props) {
  const fetcher = useFetcher<() => Promise<Answer>>()
  const [formKey, renew] = useState(firstKey)
  const { add } = usePosted()
  const answer: Answer | undefined = fetcher.data
  const heard = useRef(answer)
  useEffect(() => {
    if (!answer || answer === heard.current) return
    heard.current = answer
    if (!('comment' in answer)) return
    add(answer)
    renew(newFormKey())
    onPosted?.()
  })
  const refused = answer && 'ok' in answer ? answer : undefined
  const returned = useReturnedFrom(refused, COMMENT_LABELS)
  return (
    <fetcher.Form method="post" action={action} className="form">
      <AccountField />
      <CommentFields
        key={formKey}
        {...fields}
        formKey={returned.typed('key', formKey)}
        returned={returned}
      />
    </fetcher.Form>
  )
}
