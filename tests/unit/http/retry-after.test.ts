import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler } from '@remix-run/express'
import type { ActionFunctionArgs, AppLoadContext, ServerBuild } from '@remix-run/node'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { REFUSAL_KINDS } from '#app/domain/refusal/kinds.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { completeRoutes } from '#app/http/complete-routes.server.ts'
import { failure } from '#app/http/failure.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { listen } from '#app/http/listen.server.ts'
import { refuseEarly } from '#app/http/refuse-early.server.ts'
import { answer, download, jsonAnswer, page, statusOf } from '#app/http/respond.server.ts'

type What = keyof typeof REFUSAL_KINDS

const PASSING = (Object.keys(REFUSAL_KINDS) as What[]).filter((what) =>
  ['too-many', 'unavailable'].includes(REFUSAL_KINDS[what]),
)

/** What the address asks to be refused with, and after how many seconds it says to try again. */
function refused({ request }: Pick<ActionFunctionArgs, 'request'>): Promise<never> {
  const query = new URL(request.url).searchParams
  const seconds = Number(query.get('after')) || undefined
  return Promise.reject(new Refusal(query.get('what') as What, { retryAfter: seconds }))
}

const member = { id: 'a', handle: 'a', displayName: 'A', role: 'member' as const }
const context = { viewer: member, carried: null, bodies: null } as unknown as AppLoadContext

const MODULES: Record<string, object> = {
  page: { default: () => null, loader: (args: ActionFunctionArgs) => page(context, refused(args)) },
  form: { default: () => null, action: (args: ActionFunctionArgs) => answer({}, refused(args)) },
  button: { action: (args: ActionFunctionArgs) => actAsMember(context, () => refused(args)) },
  file: { loader: (args: ActionFunctionArgs) => download(refused(args)) },
  script: {
    handle: { forScripts: true },
    action: (args: ActionFunctionArgs) => jsonAnswer(refused(args)),
  },
}

const entryOf = (id: string, module: object) => ({
  id,
  path: id === 'root' ? '' : id,
  parentId: id === 'root' ? undefined : 'root',
  module: id === 'root' ? module : { ErrorBoundary: () => null, ...module },
})

/** A site of one page, form, button, file and script, each of which refuses what the address says. */
const build = completeRoutes({
  mode: 'production',
  entry: {
    module: {
      default: (_request: Request, status: number, headers: Headers) =>
        new Response('A page.', { status, headers }),
      handleError: () => undefined,
    },
  },
  routes: {
    root: entryOf('root', { default: () => null, ErrorBoundary: () => null }),
    ...Object.fromEntries(Object.entries(MODULES).map(([id, one]) => [id, entryOf(id, one)])),
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: { v3_singleFetch: true },
  isSpaMode: false,
} as unknown as ServerBuild)

let server: Server
let origin = ''

beforeAll(async () => {
  const app = express()
  app.get('/early', (req, res) =>
    refuseEarly(req, res, { status: 503, what: 'Busy.', retryAfter: 2 }),
  )
  app.get('/outside', (req, _res, next) =>
    refused({ request: new Request(`http://a.invalid${req.url}`) }).catch(next),
  )
  app.all('*', createRequestHandler({ build, getLoadContext: () => context }))
  app.use(failure)
  server = await listen(app, 0, '127.0.0.1')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

async function told(path: string, method: string) {
  const sent = method === 'POST' ? { method, body: new URLSearchParams({ a: 'b' }) } : {}
  const { status, headers } = await fetch(origin + path, sent)
  return [status, headers.get('Retry-After')]
}

const DOORS = [
  ['GET', '/page'],
  ['GET', '/page.data'],
  ['POST', '/form'],
  ['POST', '/form.data'],
  ['POST', '/button'],
  ['POST', '/button.data'],
  ['GET', '/file'],
  ['POST', '/script'],
  ['GET', '/outside'],
] as const

test('the refusals that pass with time are found', () => {
  expect(new Set(PASSING.map((what) => statusOf(new Refusal(what))))).toEqual(
    new Set([429, 503, 507]),
  )
})

test.each(DOORS)(
  '%s %s says after how long to try again, whatever was refused',
  async (...door) => {
    const [method, path] = door
    for (const what of PASSING) {
      const status = statusOf(new Refusal(what))
      expect(await told(`${path}?what=${what}&after=17`, method), what).toEqual([status, '17'])
      const [, usual] = await told(`${path}?what=${what}`, method)
      expect(Number(usual), what).toBeGreaterThan(0)
    }
  },
)

test('what is no matter of time names none, and a gate in front of the pages names one', async () => {
  expect(await told('/page?what=question', 'GET')).toEqual([404, null])
  expect(await told('/form.data?what=edited', 'POST')).toEqual([409, null])
  expect(await told('/early', 'GET')).toEqual([503, '2'])
})
