import type { ReactNode } from 'react'

export type Fact = { term: string; value: ReactNode }

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <FactPair key={term} term={term} value={value} />
      ))}
    </dl>
  )
}

const FactPair = ({ term, value }: Fact) => (
  <>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </>
)
