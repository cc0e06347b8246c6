import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { BodyStore } from '#app/components/markup/body-store.ts'
import { Nonce } from '#app/components/page/nonce.ts'
import { hydrationScript } from './hydration-script.server.ts'

/**
 * A page as one string. No page defers anything, so a stream would show nothing sooner, and its many
 * small chunks cost more than the page itself.
 */
export async function documentOf(
  request: Request,
  { serverHandoffStream, ...remix }: EntryContext,
  { bodies, nonce }: AppLoadContext,
): Promise<string> {
  const data = await hydrationScript(serverHandoffStream, nonce)
  const markup = renderToString(
    <Nonce.Provider value={nonce}>
      <BodyStore.Provider value={bodies}>
        <RemixServer context={matchedOnly(remix)} url={request.url} nonce={nonce} />
      </BodyStore.Provider>
    </Nonce.Provider>,
  )
  return `<!DOCTYPE html>${markup}${data}`
}

/** Remix matches the address once more while it renders, against every route that it is given. */
function matchedOnly(remix: EntryContext): EntryContext {
  const { routes } = remix.manifest
  const ids = remix.staticHandlerContext.matches.map(({ route }) => route.id)
  const matched = Object.fromEntries(
    ids.flatMap((id) => {
      const route = routes[id]
      return route ? [[id, route]] : []
    }),
  )
  return { ...remix, manifest: { ...remix.manifest, routes: matched } }
}
