import { recordsPath } from '#app/domain/paths/record.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { cookieOf, markupOf } from './demo-site.ts'

export type DemoKind = Exclude<RecordKind, 'article'> | 'attempt'

/** Those who keep a draft in the demonstration, signed in. */
const DRAFTERS = ['yuki', 'ravi', 'lucia']

/** The markup of the page of every record of a kind, drafts as their authors see them, what was merged too. */
export async function everyPage(kind: DemoKind): Promise<string[]> {
  if (kind === 'attempt') return everyAttempt()
  const cookies = DRAFTERS.map(cookieOf)
  const pages: string[] = []
  for (let number = 1; ; number += 1) {
    const page = await firstSeen(`${recordsPath(kind)}/${number}?redirect=no`, [
      undefined,
      ...cookies,
    ])
    if (page === null) return pages
    pages.push(page)
  }
}

async function firstSeen(path: string, cookies: (string | undefined)[]): Promise<string | null> {
  for (const cookie of cookies) {
    const page = await markupOf(path, cookie)
    if (page !== null) return page
  }
  return null
}

async function everyAttempt(): Promise<string[]> {
  const questions = await everyPage('question')
  const paths = questions.flatMap((page) => page.match(/\/attempts\/[0-9a-f-]{36}(?=")/g) ?? [])
  const pages = await Promise.all([...new Set(paths)].map((path) => markupOf(path)))
  return pages.flatMap((page) => page ?? [])
}

/** The words that stand beside a mark of status on any of these pages. */
export const statusWords = (pages: string[]): Set<string> =>
  new Set(
    pages
      .flatMap((page) => [...page.matchAll(/<span class="state[^"]*">(.*?)<\/span><\/span>/gs)])
      .map(([, inner = '']) => inner.replaceAll(/<svg.*?<\/svg>|<[^>]+>/gs, '').trim()),
  )
