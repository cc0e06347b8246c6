import type { ServerBuild } from '@remix-run/node'
import type { Request, Response } from 'express'
import { expect, test } from 'vitest'
import { bySegment } from '#app/http/narrow-routes.server.ts'

const ROUTES: Record<string, { parentId?: string; path?: string }> = {
  root: { path: '' },
  index: { parentId: 'root' },
  questions: { parentId: 'root', path: 'questions' },
  question: { parentId: 'root', path: 'questions/:ref' },
  export: { parentId: 'root', path: 'ledger.json' },
  about: { parentId: 'root', path: 'about' },
  roles: { parentId: 'about', path: 'roles' },
  anyKind: { parentId: 'root', path: ':records/:ref' },
  nothing: { parentId: 'root', path: '*' },
}

const OPEN = ['root', 'index', 'anyKind', 'nothing']

/** The routes that the handler of an address is made with. */
function routesFor(path: string): string[] {
  let known: string[] = []
  const build = { routes: ROUTES } as unknown as ServerBuild
  const handler = bySegment(build, ({ routes }) => () => {
    known = Object.keys(routes)
  })
  handler({ path } as Request, {} as Response, () => undefined)
  return known.sort()
}

const withOpen = (...ids: string[]) => [...OPEN, ...ids].sort()

test.each([
  '/questions',
  '/questions/12-why',
  '/questions.data',
  '/Questions/12',
  '/%71uestions/1',
])('%s is matched with the routes of its first segment and the open ones', (path) =>
  expect(routesFor(path)).toEqual(withOpen('questions', 'question')),
)

test('a route below another belongs to the segment of that one', () => {
  expect(routesFor('/about/roles')).toEqual(withOpen('about', 'roles'))
})

test('an ending that is not that of a data request is part of the segment', () => {
  expect(routesFor('/ledger.json')).toEqual(withOpen('export'))
  expect(routesFor('/ledger.json.data')).toEqual(withOpen('export'))
})

test.each(['/', '/_root.data', '/nowhere', '/constructor', '//questions', '/claims/3'])(
  '%s is matched with the open routes',
  (path) => expect(routesFor(path)).toEqual(withOpen()),
)
