import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { startBrowser } from '#app/browser/start.ts'
import { rememberBodies } from '#app/components/markup/body-store.ts'

rememberBodies(document)

let started = false

/** What changes the page waits until React has taken it over, which compares it with its own first. */
function Site() {
  useEffect(() => {
    if (!started) startBrowser(document)
    started = true
  }, [])
  return <RemixBrowser />
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Site />
    </StrictMode>,
  )
})
