import { useActionData } from '@remix-run/react'
import { useMemo, useRef } from 'react'
import type { SimilarRecord } from '#app/domain/search/similar-record.ts'
import type { Body } from '#app/domain/text/body.ts'
import { summariseProblems } from './summarise-problems.ts'

export type Returned = {
  ok: false
  fields: Record<string, string[]>
  general: string | null
  typed: Record<string, string | string[]>
  link?: string
  previews?: { field: string; body: Body }[]
  similar?: SimilarRecord[]
}

const NONE: SimilarRecord[] = []

/**
 * What a form that was not accepted came back with: the problems, and what was typed, which goes
 * before what is stored.
 */
export const useReturned = (labels: Record<string, string>) =>
  useReturnedFrom(useActionData<Returned>(), labels)

/** The same of a form that was sent without leaving the page. */
export function useReturnedFrom(returned: Returned | undefined, labels: Record<string, string>) {
  // A new list takes the focus: it follows answers of the server, not labels that are made anew.
  const named = useRef(labels)
  named.current = labels
  const summary = useMemo(
    () => (returned ? summariseProblems(returned, named.current) : []),
    [returned],
  )
  return {
    summary,
    problems: (field: string): string[] => returned?.fields[field] ?? [],
    typed: (field: string, stored = ''): string => {
      const value = returned?.typed[field] ?? stored
      return Array.isArray(value) ? (value[0] ?? stored) : value
    },
    labels,
    previews: returned?.previews ?? [],
    similar: returned?.similar ?? NONE,
  }
}
