import { refuse } from '#app/domain/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import { wordDiff } from '#app/domain/text/diff.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { setTexts } from '#app/services/rendering.server.ts'
import { reader } from '#db/client.ts'
import { findRevision, listRevisions } from '#db/queries/revisions.ts'
import { loadQuestion } from './load-question.server.ts'

const PARTS = ['title', 'statement', 'background', 'remarks'] as const

const headOf = async (viewer: Viewer, number: number) => {
  const { record } = await loadQuestion(reader(), viewer, number)
  const { id, kind, slug, revision, titlePlain } = record
  return { id, kind, number, slug, revision, titlePlain }
}

/** Every revision, and the word-level difference between two of them (the last two by default). */
export async function questionHistory(
  viewer: Viewer,
  number: number,
  choice: { from?: number; to?: number },
) {
  const record = await headOf(viewer, number)
  const all = await listRevisions(reader(), record.id)
  const to = all.find((one) => one.revision === choice.to) ?? all.at(-1)
  const from = all.find((one) => one.revision === choice.from) ?? all.at(-2) ?? all[0]
  if (!from || !to) return refuse('not-found', 'revision')
  return {
    record,
    revisions: all.map(({ texts, ...rest }) => rest).reverse(),
    from: from.revision,
    to: to.revision,
    differences: PARTS.map((part) => ({
      part,
      segments: wordDiff(from.texts[part] ?? '', to.texts[part] ?? ''),
    })).filter(({ segments }) => segments.some((segment) => segment.kind !== 'same')),
    tags: {
      added: (to.texts.tags ?? []).filter((tag) => !from.texts.tags?.includes(tag)),
      removed: (from.texts.tags ?? []).filter((tag) => !to.texts.tags?.includes(tag)),
    },
  }
}

/** One revision as it read, set afresh from its source. */
export async function questionRevision(viewer: Viewer, number: number, revision: number) {
  const record = await headOf(viewer, number)
  const found = await findRevision(reader(), record.id, revision)
  if (!found) return refuse('not-found', 'revision')
  const set = await setTexts({
    title: { source: found.texts.title ?? '', mode: 'inline' },
    statement: { source: found.texts.statement ?? '', mode: 'document' },
    background: { source: found.texts.background ?? '', mode: 'document' },
    remarks: { source: found.texts.remarks ?? '', mode: 'document' },
  })
  const part = (name: keyof typeof set) => body(record.id, name, revision, set[name].html)
  const { texts, ...about } = found
  return {
    record,
    about,
    title: part('title'),
    statement: part('statement'),
    background: texts.background ? part('background') : null,
    remarks: texts.remarks ? part('remarks') : null,
    tags: texts.tags ?? [],
  }
}
