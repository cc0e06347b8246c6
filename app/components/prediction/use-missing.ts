import { type FormEvent, useEffect, useRef, useState } from 'react'
import { missingInTyped } from '#app/domain/prediction/draft.ts'
import type { Missing } from '#app/domain/prediction/missing.ts'

/** What a prediction still lacks while it is typed; null until the script runs. */
export function useMissing() {
  const form = useRef<HTMLFormElement>(null)
  const [missing, set] = useState<Missing[] | null>(null)
  const look = (within: HTMLFormElement) => {
    const data = new FormData(within)
    set(
      missingInTyped((field) => {
        const value = data.get(field)
        return typeof value === 'string' ? value : ''
      }),
    )
  }
  useEffect(() => {
    if (form.current) look(form.current)
  }, [])
  const onInput = (event: FormEvent<HTMLFormElement>) => look(event.currentTarget)
  return { missing, watched: { ref: form, onInput } }
}
