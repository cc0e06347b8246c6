import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import type { SimilarRecord } from '#app/domain/search/similar-record.ts'
import { composeWords } from '#messages/compose.ts'
import { SimilarList } from './similar-list.tsx'
import { useShown } from './use-shown.ts'

type Props = { field: string; returned: ReturnType<typeof useReturned> }

const PAUSE_MS = 500

/** Questions close to what stands in a field, asked for while one types; the form says which were shown. */
export function SimilarQuestions({ field, returned }: Props) {
  const { data, load } = useFetcher<{ similar: SimilarRecord[] }>()
  const offered = useShown(returned, data?.similar)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => {
    const input = document.getElementById(field)
    const ask = () => {
      const text = input instanceof HTMLInputElement ? input.value.trim() : ''
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        if (text.length >= 8) load(`/questions/similar?text=${encodeURIComponent(text)}`)
      }, PAUSE_MS)
    }
    input?.addEventListener('input', ask)
    return () => {
      clearTimeout(timer.current)
      input?.removeEventListener('input', ask)
    }
  }, [field, load])
  return (
    <>
      <input type="hidden" name="confirmed" value={offered.join(' ')} />
      {data && data.similar.length > 0 ? (
        <div aria-live="polite">
          {composeWords.similar}:
          <SimilarList similar={data.similar} />
        </div>
      ) : null}
    </>
  )
}
