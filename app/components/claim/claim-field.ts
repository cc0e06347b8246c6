import type { useReturned } from '#app/components/forms/use-returned.ts'
import { claimFormWords as words } from '#messages/claim-form.ts'
import { composeWords } from '#messages/compose.ts'
import { recordWords } from '#messages/record.ts'

export const claimLabels = {
  title: words.title,
  kind: words.kind,
  statement: words.statement,
  answers: words.answers,
  area: recordWords.area,
  tags: recordWords.tags,
  scope: words.scope,
  background: words.background,
  bearsOn: words.bearsOn,
  rivals: words.rivals,
  supersedes: words.supersedes,
  reason: composeWords.reason,
}

export type PresentClaim = Record<
  | 'title'
  | 'kind'
  | 'statement'
  | 'scope'
  | 'background'
  | 'answers'
  | 'bearsOn'
  | 'rivals'
  | 'area'
  | 'tags',
  string
> & { supersedes?: string }

export type FilledClaim = { present: PresentClaim; returned: ReturnType<typeof useReturned> }

/** One field of the form: what was typed if the form came back, else what is stored. */
export const claimField = ({ present, returned }: FilledClaim, name: keyof PresentClaim) => ({
  name,
  label: claimLabels[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
