import { type FormEvent, useEffect, useRef, useState } from 'react'
import { missingInTyped } from '#app/domain/prediction/draft.ts'
import type { FilledPrediction } from './prediction-field.ts'
import type { Typed } from './typed.ts'

/** So long after the last key, what follows from the form is said, never while one types. */
const PAUSE_MS = 500

type Filled = FilledPrediction & {
  /** Further fields that start with something. */
  given?: Record<string, string>
}

/**
 * What is typed into a prediction, and what it lacks as of `at`: null until the script runs. Before that,
 * what the form came back with or starts from.
 */
export function useDraft(at: Date, { present, returned, given = {} }: Filled) {
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
  const stored: Record<string, string> = { ...present, ...given }
  const typed: Typed = live ?? ((field) => returned.typed(field, stored[field] ?? ''))
  return {
    typed,
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
