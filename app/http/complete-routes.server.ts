import type { ActionFunctionArgs, HeadersArgs, ServerBuild } from '@remix-run/node'
import { withFrame } from './page-frame.server.ts'
import { missing } from './params.server.ts'
import { tellStored } from './tell-stored.server.ts'

type Module = NonNullable<ServerBuild['routes'][string]>['module']

/** Gives every route what Remix would ask of each by itself. */
export function completeRoutes(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [
    id,
    route && { ...route, module: completed(route.module) },
  ])
  return { ...build, routes: Object.fromEntries(routes) }
}

function completed(module: Module): Module {
  const { action } = module
  const own = {
    ...module,
    headers: module.headers ?? retryAfter,
    ...(action
      ? { action: (args: ActionFunctionArgs) => tellStored(args, () => withFrame(args, action)) }
      : {}),
  }
  if (!module.action || module.default || isForScripts(module.handle)) return own
  return { ...own, default: nothing, loader: module.loader ?? missing }
}

/** Remix drops the headers of a refusal, of a page and of data alike, unless its route hands them on. */
function retryAfter(from: HeadersArgs): Headers {
  const headers = new Headers()
  for (const part of [
    from.parentHeaders,
    from.loaderHeaders,
    from.actionHeaders,
    from.errorHeaders,
  ]) {
    const seconds = part?.get('Retry-After')
    if (seconds) headers.set('Retry-After', seconds)
  }
  return headers
}

/** An act without a page counts as one that has a page: Remix answers a refused one with JSON otherwise. */
const nothing = () => null

const isForScripts = (handle: unknown) =>
  typeof handle === 'object' && handle !== null && 'forScripts' in handle
