import { recordPath } from '#app/domain/paths/record.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { searchWords } from '#app/domain/search/fold.ts'
import { probablySame } from '#app/domain/search/probably-same.ts'
import { SIMILAR_ENOUGH, similarity } from '#app/domain/search/similarity.ts'
import { tellingWords, typedWords } from '#app/domain/search/typed-words.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { addressKey } from '#app/services/limits/address-key.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { countHolding, countIndexed } from '#db/search/count-documents.ts'
import { findDocuments } from '#db/search/find-documents.ts'
import { recordRows } from '#db/search/hit-details.ts'

const COMPARED = 40
const SUGGESTED = 5
const LONGEST_TITLE = 600

type Draft = { title: string; statement: string; kind?: RecordKind; exceptId?: string }

/** Questions close to a title that is being typed, for the form; counts as a search. */
export async function similarQuestions(viewer: Viewer, address: string, typed: string) {
  await consume('search', viewer?.id ?? addressKey(address))
  const title = typed.slice(0, LONGEST_TITLE)
  return { similar: await suggestSimilar(viewer, { title, statement: '' }) }
}

/** Records that say much the same as what is being written, most alike first; often none. */
export const suggestSimilar = async (viewer: Viewer, draft: Draft) =>
  (await mostAlike(viewer, draft)).slice(0, SUGGESTED).map(view)

/** Those among them whose title is so nearly the same that they should be read before proposing. */
export const likelyDuplicates = async (viewer: Viewer, draft: Draft) =>
  (await mostAlike(viewer, draft))
    .filter((record) => probablySame(draft.title, record.title))
    .slice(0, SUGGESTED)
    .map(view)

async function mostAlike(viewer: Viewer, draft: Draft): Promise<Row[]> {
  const q = reader()
  const words = typedWords(draft.title, draft.statement)
  const [held, texts] = await Promise.all([countHolding(q, words), countIndexed(q)])
  // A long statement must not drown a title that says the same, so the title is also compared alone.
  const drafts = [typedWords(draft.title, ''), words].map((of) => tellingWords(of, held, texts))
  const sought = [...new Set(drafts.flatMap((of) => of.sought))]
  if (sought.length === 0) return []
  const { hits } = await findDocuments(
    q,
    scopeOf(viewer),
    {
      terms: [{ phrases: sought.map((word) => [word]) }],
      filters: [{ key: 'kind', value: draft.kind ?? 'question', negated: false }],
    },
    { limit: COMPARED, offset: 0 },
  )
  const ids = hits.map((hit) => hit.subjectId)
  return (await recordRows(q, ids))
    .filter(({ id }) => id !== draft.exceptId)
    .map((record) => ({ record, words: wordsOf(record) }))
    .map(({ record, words }) => ({
      record,
      alike: Math.max(...drafts.map(({ weighted }) => similarity(weighted, words))),
    }))
    .filter(({ alike }) => alike >= SIMILAR_ENOUGH)
    .sort((a, b) => b.alike - a.alike || b.record.number - a.record.number)
    .map(({ record }) => record)
}

type Row = Awaited<ReturnType<typeof recordRows>>[number]

const wordsOf = ({ titlePlain, texts }: Row) => ({
  title: new Set(searchWords(titlePlain)),
  body: new Set(searchWords(`${texts.statement}\n${texts.background}`)),
})

const view = (record: Row) => ({
  id: record.id,
  kind: record.kind,
  number: record.number,
  slug: record.slug,
  status: record.status,
  path: recordPath(record),
  titlePlain: record.titlePlain,
  title: body(record.id, 'title', record.revision, record.titleHtml),
})
