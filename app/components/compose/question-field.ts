import type { useReturned } from '#app/components/forms/use-returned.ts'
import { composeWords as words } from '#messages/compose.ts'

export const questionLabels = {
  title: words.title,
  kind: words.kind,
  statement: words.statement,
  area: words.area,
  tags: words.tags,
  literature: words.literature,
  background: words.background,
  parent: words.parent,
  prize: words.prize,
  reason: words.reason,
}

export type PresentQuestion = {
  title: string
  statement: string
  background: string
  kind: string
  area: string
  tags: string
  parent: string
  literature: string
  prize: string
}

export type Filled = { present: PresentQuestion; returned: ReturnType<typeof useReturned> }

/** One field of the question form: what was typed if the form came back, else what is stored. */
export const questionField = ({ present, returned }: Filled, name: keyof PresentQuestion) => ({
  name,
  label: questionLabels[name],
  problems: returned.problems(name),
  defaultValue: returned.typed(name, present[name]),
})
