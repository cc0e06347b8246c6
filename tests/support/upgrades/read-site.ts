import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { reader } from '#db/client.ts'
import { findPersonByHandle } from '#db/queries/people.ts'
import { liveCatalogue } from '#tests/support/databases/live-catalogue.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'
import { resolutionOn } from '#tests/support/pages/sections.ts'

type Address = { kind: RecordKind; number: number }

/** Whoever has a handle, signed in; a visitor without one. */
export async function signedIn(handle: string | null): Promise<Viewer> {
  return handle === null ? null : findPersonByHandle(reader(), handle)
}

/** The page of a record, with the parts of it that are asked for beside it. */
export async function readRecord(viewer: Viewer, { kind, number }: Address) {
  const page = await pageOf(viewer, { kind, number })
  const [evidence, resolution] = await Promise.all([
    evidenceOn(viewer, page.id),
    kind === 'prediction' ? resolutionOn(viewer, number) : null,
  ])
  return { page, evidence, resolution }
}

function pageOf(viewer: Viewer, { kind, number }: Address) {
  switch (kind) {
    case 'question':
      return questionPage(viewer, number)
    case 'claim':
      return claimPage(viewer, number)
    case 'prediction':
      return predictionPage(viewer, number)
    case 'experiment':
      return experimentPage(viewer, number)
    case 'article':
      throw new Error(`${recordName(kind, number)} has no page yet`)
  }
}

export const readComment = (viewer: Viewer, id: string) => commentPage(viewer, id, { sort: 'best' })
export const readObservable = (key: string) => observablePage(null, key, 1)

/** The phrases that stand in none of the rendered texts of a page. */
export function lost(phrases: string[], page: unknown): string[] {
  const html = renderedIn(page).join('\n')
  return phrases.filter((phrase) => !html.includes(phrase))
}

function renderedIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'html' && typeof part === 'string' ? [part] : renderedIn(part),
  )
}

/** The tables of a database in which a text stands anywhere. */
export const tablesWith = (url: string, words: string): Promise<string[]> =>
  withRaw(url, async (raw) => {
    const { columns } = await liveCatalogue(url)
    const tables = [...new Set(columns.map((fact) => fact.replace(/\..*/, '')))]
    const found: string[] = []
    for (const table of tables) {
      const rows = JSON.stringify(await raw.rows(`select * from "${table}"`))
      if (rows.includes(words)) found.push(table)
    }
    return found
  })
