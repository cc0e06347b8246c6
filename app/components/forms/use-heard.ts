import { useEffect, useRef } from 'react'

/**
 * For a box that tells what came back from the server: each new list in it takes the focus, so that it is
 * heard. One that came with the page has had it, and whoever writes before the script runs is left there.
 */
export function useHeard<Box extends HTMLElement>(list: readonly unknown[]) {
  const box = useRef<Box>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    const isWriting = isFirst.current && document.activeElement?.matches('input, select, textarea')
    isFirst.current = false
    if (list.length > 0 && !isWriting) box.current?.focus()
  }, [list])
  return box
}
