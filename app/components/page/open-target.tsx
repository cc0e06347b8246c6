import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'

/** Opens the folds around the place that an address names: where the router leads, no browser does. */
export function OpenTarget() {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place may be asked for again
  useEffect(() => {
    const target = document.getElementById(nameIn(hash))
    if (target && openAround(target)) target.scrollIntoView()
  }, [hash, key])
  return null
}

function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

/** Whether one of them was closed. */
function openAround(target: Element): boolean {
  let opened = false
  for (let at = target.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement && !at.open) {
      at.open = true
      opened = true
    }
  return opened
}
