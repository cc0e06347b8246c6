import { factText } from '#app/domain/record/facts.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { wordDiff } from '#app/domain/text/diff.ts'
import { reader } from '#db/client.ts'
import { listRevisions } from '#db/queries/revisions.ts'
import type { RevisionTexts } from '#db/schema/index.ts'
import { type OwnField, textEntry } from '#db/schema/rendered-texts.ts'

export type RevisionChoice = { from?: number; to?: number }

const PARTS = Object.keys(textEntry('record').fields) as OwnField<'record'>[]

/**
 * Every revision of a text, and what differs between two of them: the last two unless chosen
 * otherwise. `texts` are those of the later one.
 */
export async function comparedRevisions(subjectId: string, choice: RevisionChoice) {
  const all = await listRevisions(reader(), subjectId)
  const to = all.find((one) => one.revision === choice.to) ?? all.at(-1)
  if (!to) return refuse('revision')
  const before = all.filter((one) => one.revision < to.revision)
  const from = all.find((one) => one.revision === choice.from) ?? before.at(-1) ?? to
  return {
    texts: to.texts,
    differ: between(from.texts, to.texts),
    compared: {
      revisions: all.map(({ texts, ...about }) => about).reverse(),
      from: from.revision,
      to: to.revision,
    },
  }
}

/** What differs between the texts, facts and tags of two revisions; of a body also what stays. */
function between(from: RevisionTexts, to: RevisionTexts) {
  const { facts: before, tags: tagsBefore = [] } = from
  const { facts: after, tags: tagsAfter = [] } = to
  // A revision that kept no facts says nothing of what they were.
  const facts = before && after ? Object.keys({ ...before, ...after }) : []
  return {
    differences: changed(
      PARTS.map((part) => ({ part, segments: wordDiff(from[part] ?? '', to[part] ?? '') })),
    ),
    body: wordDiff(from.body ?? '', to.body ?? ''),
    facts: changed(
      facts.map((name) => ({
        name,
        segments: wordDiff(
          factText(name, before?.[name] ?? ''),
          factText(name, after?.[name] ?? ''),
        ),
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
