import type { ReactNode } from 'react'
import { AnswerPage } from './answer-page.tsx'

const ANSWERS = ['accept', 'decline'] as const

type Words = {
  lead: string
  choice: string
  choices: Record<(typeof ANSWERS)[number], string>
  reason: string
  reasonHint: string
  submit: string
}

type Props = {
  title: string
  lead?: string
  /** What is let in or not. */
  children: ReactNode
  words: Words
}

/** A page on which something is let in, or not with a reason. */
export const AcceptancePage = ({ title, lead, children, words }: Props) => (
  <AnswerPage
    title={title}
    lead={lead ?? words.lead}
    about={<p className="serif-line">{children}</p>}
    question={words.choice}
    answers={ANSWERS.map((value) => ({ value, label: words.choices[value] }))}
    reason={words.reason}
    reasonHint={words.reasonHint}
    submit={words.submit}
  />
)
