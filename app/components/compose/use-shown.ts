import { useEffect, useState } from 'react'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import type { SimilarRecord } from '#app/domain/search/similar-record.ts'

/** Numbers of all records that a form has shown as similar, live or when it came back. */
export function useShown(
  { similar, typed }: ReturnType<typeof useReturned>,
  live: SimilarRecord[] | undefined,
): string[] {
  const [seen, see] = useState<string[]>([])
  useEffect(() => {
    if (live) see((before) => [...new Set([...before, ...numbersOf(live)])])
  }, [live])
  const before = typed('confirmed').split(' ').filter(Boolean)
  return [...new Set([...before, ...numbersOf(similar), ...seen])]
}

const numbersOf = (similar: SimilarRecord[]) => similar.map(({ number }) => String(number))
