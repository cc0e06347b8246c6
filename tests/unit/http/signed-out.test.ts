import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { refusalWords } from '#messages/refusals.ts'

type Args = { request: Request; params: Record<string, string>; context: AppLoadContext }
type Route = { loader?: (args: Args) => unknown; action?: (args: Args) => unknown }

/** What visitors may send: texts to look at, and the forms by which they come in and go out. */
const OPEN = ['preview', 'reset.$token', 'set-up.$token', 'sign-in', 'sign-out', 'sign-up']

/** Pages that everybody reads and that carry a form for some. */
const READ_BY_ALL = ['observables.units', 'people.$handle']

const files = import.meta.glob<Route>('../../../app/routes/*/route.{ts,tsx}')
const routes = await Promise.all(
  Object.entries(files).map(async ([file, load]) => ({
    name: file.split('/').at(-2) ?? file,
    ...(await load()),
  })),
)
const withForms = routes.filter(({ name, action }) => action && !OPEN.includes(name))

const visitor = {
  viewer: null,
  address: '192.0.2.1',
  bodies: null,
  origin: 'http://site.example',
} as AppLoadContext

const params = {
  records: 'questions',
  ref: '1',
  id: 'a',
  key: 'a',
  handle: 'ada',
  slug: 'a',
}

const sent = (method: 'GET' | 'POST') =>
  new Request('http://site.example/where?it=was', {
    method,
    ...(method === 'POST' ? { body: new URLSearchParams({ title: 'As typed' }) } : {}),
  })

/** Where a visitor is led, or the answer that they get. */
async function answered(work: () => unknown): Promise<unknown> {
  const answer = await Promise.resolve()
    .then(work)
    .catch((thrown: unknown) => thrown)
  return answer instanceof Response ? answer.headers.get('Location') : answer
}

const toSignIn = `/sign-in?to=${encodeURIComponent('/where?it=was')}`

test('the forms of the site are found', () => {
  expect(withForms.length).toBeGreaterThan(50)
})

test.each(withForms)('what a visitor sends to $name is not done', async ({ action }) => {
  const answer = await answered(() => action?.({ request: sent('POST'), params, context: visitor }))
  if (answer === toSignIn) return
  const { data, init } = answer as { data: { general?: string; what?: string }; init: object }
  expect(init).toMatchObject({ status: 403 })
  expect(data.general ?? data.what).toBe(refusalWords.signIn)
  if ('general' in data) expect(data).toMatchObject({ typed: { title: 'As typed' } })
})

const carried = { state: 'waits', path: '/where?it=was', sealed: 'as typed', files: false } as const

test.each(withForms)('what was typed into $name goes with the refusal', async ({ action }) => {
  const kept = { ...carried, name: '', refused: '' }
  const context = { ...visitor, carried: { carried: kept, status: 403 } } as AppLoadContext
  const answer = await answered(() => action?.({ request: sent('POST'), params, context }))
  expect(answer).toMatchObject({ data: { carried: kept }, init: { status: 403 } })
})

const formPages = withForms.filter(({ name, loader }) => loader && !READ_BY_ALL.includes(name))

test.each(formPages)('a visitor who opens $name is sent to sign in', async ({ loader }) => {
  const opened = answered(() => loader?.({ request: sent('GET'), params, context: visitor }))
  expect(await opened).toBe(toSignIn)
})
