import { listQuery, withSort } from '#app/domain/list/address.ts'
import { type ListAddress, type Place, readListAddress } from '#app/domain/list/filters.ts'
import { LIST_SORTS } from '#app/domain/list/sort.ts'
import { recordPath } from '#app/domain/paths.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { parseQuery } from '#app/domain/search/parse-query.ts'
import type { SearchQuery } from '#app/domain/search/query.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { listAreas } from '#db/queries/areas.ts'
import { knownNames } from '#db/queries/facets.ts'
import { cursorOf, type ListedQuestion, listQuestions, tagsOfAll } from '#db/queries/record-list.ts'
import { questionFacets } from './question-facets.server.ts'

const A_PAGE = 25

/**
 * One page of the questions this viewer may list, narrowed and sorted as the address says, with
 * what else it can be narrowed to. The number of queries does not depend on what is found.
 */
export async function questionList(viewer: Viewer, params: URLSearchParams) {
  const scope = scopeOf(viewer)
  const areas = await listAreas(reader())
  const { address, author, ignored } = await knownAddress(scope, params, areas)
  const search = parseQuery(address.filters.q)
  const [page, facets] = await Promise.all([
    pageOf(scope, address, search),
    questionFacets(scope, { address, search, areas, author }),
  ])
  return {
    ...page,
    ...facets,
    filters: address.filters,
    sort: address.sort,
    sorts: LIST_SORTS.map((sort) => ({
      sort,
      selected: sort === address.sort,
      query: listQuery(withSort(address, sort)),
    })),
    ignored: [...ignored, ...search.ignored],
    queryCut: search.cut,
  }
}

export type QuestionList = Awaited<ReturnType<typeof questionList>>

/** The address without areas, tags and people there are none of for this viewer; `ignored` names them. */
async function knownAddress(scope: Scope, params: URLSearchParams, areas: { key: string }[]) {
  const { ignored, ...address } = readListAddress(params)
  const { area, tags, author } = address.filters
  const known = await knownNames(reader(), scope, { tags, author })
  const areaKnown = areas.some(({ key }) => key === area)
  if (area && !areaKnown) ignored.push(`area=${area}`)
  if (author && !known.author) ignored.push(`author=${author}`)
  ignored.push(...tags.filter((tag) => !known.tags.has(tag)).map((tag) => `tag=${tag}`))
  const filters = {
    ...address.filters,
    area: areaKnown ? area : null,
    tags: tags.filter((tag) => known.tags.has(tag)),
    author: known.author?.handle ?? null,
  }
  return { address: { ...address, filters }, author: known.author, ignored }
}

async function pageOf(scope: Scope, address: ListAddress, search: SearchQuery) {
  const { place, found } = await rowsAt(scope, address, search)
  const backwards = place !== null && 'before' in place
  const listed = found.slice(0, A_PAGE)
  if (backwards) listed.reverse()
  const more = found.length > A_PAGE
  const link = (place: Place) => listQuery({ ...address, place })
  const [first, last] = [listed[0], listed.at(-1)]
  const { sort } = address
  return {
    rows: await shown(listed),
    previous: first && (backwards ? more : place) ? link({ before: cursorOf(sort, first) }) : null,
    next: last && (backwards || more) ? link({ after: cursorOf(sort, last) }) : null,
  }
}

/** The rows at the place, and one more to know whether there are more. */
async function rowsAt(scope: Scope, { filters, sort, place }: ListAddress, search: SearchQuery) {
  const narrowing = { ...filters, terms: search.terms, filters: search.filters }
  const at = (place: Place) =>
    listQuestions(reader(), scope, narrowing, { sort, place, limit: A_PAGE + 1 })
  const found = await at(place)
  // Going back ends on a full first page, even where fewer stand before the place.
  const short = place && ('after' in place ? found.length === 0 : found.length < A_PAGE)
  return short ? { place: null, found: await at(null) } : { place, found }
}

async function shown(listed: ListedQuestion[]) {
  const tags = await tagsOfAll(
    reader(),
    listed.map((question) => question.id),
  )
  return listed.map((question) => ({
    id: question.id,
    kind: 'question' as const,
    number: question.number,
    slug: question.slug,
    path: recordPath({ ...question, kind: 'question' }),
    title: body(question.id, 'title', question.revision, question.titleHtml),
    titlePlain: question.titlePlain,
    excerpt: body(question.id, 'excerpt', question.revision, question.excerptHtml),
    visibility: question.visibility,
    questionKind: question.questionKind,
    status: question.status as QuestionStatus,
    statusAsOf: question.statusAsOf,
    tags: tags.get(question.id) ?? [],
    area:
      question.areaKey && question.areaName
        ? { key: question.areaKey, name: question.areaName }
        : null,
    commentCount: question.commentCount,
    score: question.score,
    createdAt: question.createdAt,
    lastActivityAt: question.lastActivityAt,
    author: { handle: question.handle, displayName: question.displayName },
  }))
}
