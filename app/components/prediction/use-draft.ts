import { type FormEvent, useEffect, useRef, useState } from 'react'
import { missingInTyped } from '#app/domain/prediction/draft.ts'

type Typed = (field: string) => string

/** So long after the last key, what follows from the form is said, never while one types. */
const PAUSE_MS = 500

/** What is typed into a prediction and what it lacks as of `at`; null until the script runs. */
export function useDraft(at: Date) {
  const form = useRef<HTMLFormElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>()
  const [live, setLive] = useState<Typed | null>(null)
  const read = () => {
    if (form.current) setLive(() => typedIn(new FormData(form.current ?? undefined)))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the script runs
  useEffect(() => {
    read()
    return () => clearTimeout(pause.current)
  }, [])
  const onInput = (_event: FormEvent<HTMLFormElement>) => {
    clearTimeout(pause.current)
    pause.current = setTimeout(read, PAUSE_MS)
  }
  return {
    live,
    missing: live && missingInTyped(live, at),
    watched: { ref: form, onInput },
  }
}

const typedIn =
  (data: FormData): Typed =>
  (field) => {
    const value = data.get(field)
    return typeof value === 'string' ? value : ''
  }
