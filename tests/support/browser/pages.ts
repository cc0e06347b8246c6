import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who looks at a page: nobody in particular, or somebody of this role who is signed in. */
export type Reader = 'visitor' | 'member' | 'administrator'
export type Shown = { path: string; reader: Reader }

/** What the addresses below stand on. */
export type Places = { question: string; comment: string; person: string; reference: string }

/** Every page of the site by the name of its route. A list, where a page has several faces. */
export const PAGES: Record<string, (places: Places) => Shown[]> = {
  _index: () => [as('visitor', '/'), as('member', '/')],
  'questions._index': () => [
    as('visitor', '/questions'),
    as('visitor', '/questions?q=nothing&tag=none'),
  ],
  'questions.$ref': ({ question }) => [
    as('visitor', question),
    as('member', question),
    as('administrator', question),
    as('visitor', '/questions/1'),
  ],
  'questions.new': () => [as('member', '/questions/new')],
  'questions.$ref_.edit': ({ question }) => [as('administrator', `${question}/edit`)],
  'questions.$ref_.remarks': ({ question }) => [as('administrator', `${question}/remarks`)],
  'questions.$ref_.status': ({ question }) => [as('administrator', `${question}/status`)],
  'questions.$ref_.deletion': ({ question }) => [as('administrator', `${question}/deletion`)],
  'questions.$ref_.history': ({ question }) => [as('visitor', `${question}/history?from=1&to=2`)],
  'questions.$ref_.revisions.$revision': ({ question }) => [
    as('visitor', `${question}/revisions/1`),
  ],
  'questions.$ref_.timeline': ({ question }) => [as('visitor', `${question}/timeline`)],
  'questions.$ref_.comments': ({ question }) => [as('member', `${question}/comments`)],
  'comments.$id': ({ comment }) => [as('visitor', comment), as('member', comment)],
  'comments.$id_.edit': ({ comment }) => [as('administrator', `${comment}/edit`)],
  'comments.$id_.history': ({ comment }) => [as('visitor', `${comment}/history`)],
  'comments.$id_.deletion': ({ comment }) => [as('administrator', `${comment}/deletion`)],
  search: () => [
    as('visitor', '/search'),
    as('visitor', '/search?q=learning'),
    as('visitor', '/search?q=zzzzqq'),
  ],
  'people.$handle': ({ person }) => [as('visitor', person), as('administrator', person)],
  'references._index': () => [as('visitor', '/references')],
  'references.$slug': ({ reference }) => [as('visitor', reference)],
  about: () => [as('visitor', '/about')],
  'about_.roles': () => [as('visitor', '/about/roles')],
  'sign-up': () => [as('visitor', '/sign-up')],
  'sign-in': () => [as('visitor', '/sign-in')],
  account: () => [as('member', '/account')],
  'account_.password': () => [as('member', '/account/password')],
  'set-up.$token': () => [as('visitor', '/set-up/none')],
  settings: () => [as('administrator', '/settings')],
  'settings_.macros': () => [as('administrator', '/settings/macros')],
  $name: () => [as('visitor', '/Q999999')],
  $: () => [as('visitor', '/nowhere/at/all')],
}

function as(reader: Reader, path: string): Shown {
  return { path, reader }
}

/** The names of all routes that show a page; the others only act or lead on. */
export const routesWithPages = (): string[] =>
  readdirSync('app/routes').filter((name) =>
    readdirSync(join('app/routes', name))
      .filter((file) => /^route[.]tsx?$/.test(file))
      .some((file) =>
        /export default|as default/.test(readFileSync(join('app/routes', name, file), 'utf8')),
      ),
  )
