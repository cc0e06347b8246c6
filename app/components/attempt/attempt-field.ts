import type { useReturned } from '#app/components/forms/use-returned.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'

export const attemptLabels = {
  direction: words.direction,
  scope: words.scope,
  title: words.title,
  body: words.body,
  aiUse: words.aiUse,
  artefacts: words.artefacts,
  reason: words.reason,
}

type Name = 'title' | 'body' | 'artefacts' | 'aiUse'

export type PresentAttempt = Record<Name, string>

export type FilledAttempt = {
  present: PresentAttempt
  returned: ReturnType<typeof useReturned>
}

/** One field of the form: what was typed if the form came back, else what is stored. */
export const attemptField = ({ present, returned }: FilledAttempt, name: Name) => ({
  name,
  label: attemptLabels[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
