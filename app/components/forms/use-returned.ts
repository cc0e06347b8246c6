import { useActionData } from '@remix-run/react'
import { useMemo } from 'react'
import { summariseProblems } from './summarise-problems.ts'

type Returned = {
  ok: false
  fields: Record<string, string[]>
  general: string | null
  typed: Record<string, string | string[]>
}

/**
 * What a form that was not accepted came back with: the problems, and what was typed, which goes
 * before what is stored.
 */
export function useReturned(labels: Record<string, string>) {
  const returned = useActionData<Returned>()
  const summary = useMemo(
    () => (returned ? summariseProblems(returned.fields, returned.general, labels) : []),
    [returned, labels],
  )
  return {
    summary,
    problems: (field: string): string[] => returned?.fields[field] ?? [],
    typed: (field: string, stored = ''): string => {
      const value = returned?.typed[field] ?? stored
      return Array.isArray(value) ? (value[0] ?? stored) : value
    },
    wasReturned: returned !== undefined,
  }
}
