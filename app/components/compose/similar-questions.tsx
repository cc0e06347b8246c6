import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'

type Similar = { similar: { kind: RecordKind; number: number; path: string; titlePlain: string }[] }

const PAUSE_MS = 500

/** Questions close to what stands in a field, asked for while one types. */
export function SimilarQuestions({ field }: { field: string }) {
  const { data, load } = useFetcher<Similar>()
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
  if (!data || data.similar.length === 0) return null
  return (
    <div aria-live="polite">
      {m.compose.similar}:
      <ul className="similar">
        {data.similar.map((question) => (
          <li key={question.path}>
            <Link className="text-link" to={question.path}>
              {recordName(question.kind, question.number)}, {question.titlePlain}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
