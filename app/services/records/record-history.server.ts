import { refuse } from '#app/domain/refusal.ts'
import { wordDiff } from '#app/domain/text/diff.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { listRevisions } from '#db/queries/revisions.ts'
import type { RevisionTexts } from '#db/schema/index.ts'
import type { RecordAddress } from './load-record.server.ts'
import { REVISED_PARTS, revisedRecord } from './revised-record.server.ts'

/** Every revision, and the word-level difference between two of them (the last two by default). */
export async function recordHistory(
  viewer: Viewer,
  address: RecordAddress,
  choice: { from?: number; to?: number },
) {
  const record = await revisedRecord(viewer, address)
  const all = await listRevisions(reader(), record.id)
  const to = all.find((one) => one.revision === choice.to) ?? all.at(-1)
  const from = all.find((one) => one.revision === choice.from) ?? all.at(-2) ?? all[0]
  if (!from || !to) return refuse('revision')
  return {
    record,
    revisions: all.map(({ texts, ...rest }) => rest).reverse(),
    from: from.revision,
    to: to.revision,
    ...between(from.texts, to.texts),
  }
}

/** What differs between the texts, facts and tags of two revisions. */
export function between(from: RevisionTexts, to: RevisionTexts) {
  const { facts: before, tags: tagsBefore = [] } = from
  const { facts: after, tags: tagsAfter = [] } = to
  // A revision that kept no facts says nothing of what they were.
  const facts = before && after ? Object.keys({ ...before, ...after }) : []
  return {
    differences: changed(
      REVISED_PARTS.map((part) => ({ part, segments: wordDiff(from[part] ?? '', to[part] ?? '') })),
    ),
    facts: changed(
      facts.map((name) => ({
        name,
        segments: wordDiff(before?.[name] ?? '', after?.[name] ?? ''),
      })),
    ),
    tags: {
      added: tagsAfter.filter((tag) => !tagsBefore.includes(tag)),
      removed: tagsBefore.filter((tag) => !tagsAfter.includes(tag)),
    },
  }
}

const changed = <Compared extends { segments: ReturnType<typeof wordDiff> }>(all: Compared[]) =>
  all.filter(({ segments }) => segments.some((segment) => segment.kind !== 'same'))
