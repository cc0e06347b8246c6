import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { keepEarlyTyping } from '#app/browser/early-typing.ts'
import { startBrowser } from '#app/browser/start.ts'
import { rememberBodies } from '#app/components/markup/body-store.ts'

rememberBodies(document)
const endEarlyTyping = keepEarlyTyping(document)

let started = false

/** What changes the page waits until React has taken it over, which compares it with its own first. */
function Site() {
  useEffect(() => {
    if (!started) startBrowser(document, endEarlyTyping())
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
