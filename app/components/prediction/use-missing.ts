import { type FormEvent, useEffect, useRef, useState } from 'react'
import { missingInTyped } from '#app/domain/prediction/draft.ts'
import type { Missing } from '#app/domain/prediction/missing.ts'

/** What a prediction still lacks while it is typed; null until the script runs. */
export function useMissing() {
  const form = useRef<HTMLFormElement>(null)
  const [missing, setMissing] = useState<Missing[] | null>(null)
  useEffect(() => {
    if (form.current) setMissing(missingWithin(form.current))
  }, [])
  const onInput = (event: FormEvent<HTMLFormElement>) =>
    setMissing(missingWithin(event.currentTarget))
  return { missing, watched: { ref: form, onInput } }
}

function missingWithin(form: HTMLFormElement): Missing[] {
  const data = new FormData(form)
  return missingInTyped((field) => {
    const value = data.get(field)
    return typeof value === 'string' ? value : ''
  })
}
