import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ShownPreview } from './types.ts'

/** So long after the last key the server is asked, never while one types. */
const PAUSE_MS = 500

/**
 * What a result would say, asked of the server while it is typed; what came with the page until the
 * script runs. An answer that is overtaken is dropped.
 */
export function useResultPreview(action: string, returned: ShownPreview | null) {
  const form = useRef<HTMLFormElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>()
  const asked = useRef<AbortController>()
  const [live, show] = useState<ShownPreview | null>(null)
  const ask = async () => {
    asked.current?.abort()
    const asking = new AbortController()
    asked.current = asking
    const shown = await answered(action, form.current, asking.signal)
    if (shown && !asking.signal.aborted) show(shown)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the script runs
  useEffect(() => {
    ask()
    return () => {
      clearTimeout(pause.current)
      asked.current?.abort()
    }
  }, [])
  const onInput = (_event: FormEvent<HTMLFormElement>) => {
    clearTimeout(pause.current)
    pause.current = setTimeout(ask, PAUSE_MS)
  }
  return { shown: live ?? returned, live: live !== null, watched: { ref: form, onInput } }
}

async function answered(
  action: string,
  form: HTMLFormElement | null,
  signal: AbortSignal,
): Promise<ShownPreview | null> {
  const typed = new FormData(form ?? undefined)
  if (String(typed.get('value') ?? '').trim() === '') return EMPTY
  const body = new URLSearchParams([...typed].map(([name, value]) => [name, String(value)]))
  const answer = await fetch(action, { method: 'POST', body, signal }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as ShownPreview) : null
}

const EMPTY: ShownPreview = { problems: [], open: [], read: null, says: null }
