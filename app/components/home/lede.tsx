import type { ReactNode } from 'react'
import { type Fact, Facts } from '#app/components/record/facts.tsx'

type Props = { title: ReactNode; facts: Fact[]; children: ReactNode }

/** The head of the first page: what the site is, and how much it holds. */
export function Lede({ title, facts, children }: Props) {
  return (
    <div className="lede full">
      <div>
        <h1>{title}</h1>
        <div className="prose">{children}</div>
      </div>
      <Facts facts={facts} />
    </div>
  )
}
