import type { ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler } from 'express'

type Routes = ServerBuild['routes']

/**
 * Remix compares an address with every route there is, one after the other and twice a request. Here
 * each first segment gets a handler of its own, which knows only the routes that can match.
 */
export function bySegment(
  build: ServerBuild,
  handlerOf: (build: ServerBuild) => RequestHandler,
): RequestHandler {
  const segments = new Set(Object.keys(build.routes).map((id) => firstOf(build.routes, id)))
  const handlers = new Map<string, RequestHandler>()
  return (req, res, next) => {
    const first = segmentOf(req)
    const segment = segments.has(first) ? first : ''
    const handler = handlers.get(segment) ?? handlerOf(narrowed(build, segment))
    handlers.set(segment, handler)
    return handler(req, res, next)
  }
}

/** Addresses are matched in either case, and a page's data has the page's address with an ending. */
const segmentOf = ({ path }: Request): string =>
  decodeURIComponent(path.split('/')[1] ?? '')
    .replace(/\.data$/, '')
    .toLowerCase()

function narrowed(build: ServerBuild, segment: string): ServerBuild {
  const matching = Object.entries(build.routes).filter(([id]) => {
    const first = firstOf(build.routes, id)
    return first === segment || isOpen(first)
  })
  return { ...build, routes: Object.fromEntries(matching) }
}

/** Matches more than itself: empty, a parameter or a splat. */
const isOpen = (first: string) => first === '' || /^[:*]/.test(first)

/** The first segment of all addresses that a route or its parents can match. */
function firstOf(routes: Routes, id: string): string {
  const route = routes[id]
  if (!route) return ''
  const above = route.parentId ? firstOf(routes, route.parentId) : ''
  return above || (route.path ?? '').split('/')[0]?.toLowerCase() || ''
}
