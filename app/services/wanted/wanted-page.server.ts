import { beliefsOf, communityOf } from '#app/domain/credence/beliefs.ts'
import { writeConditions } from '#app/domain/prediction/condition-lines.ts'
import type { Condition } from '#app/domain/prediction/conditions.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { isOpenQuestion } from '#app/domain/wanted/hanging.ts'
import type { WantedOrder } from '#app/domain/wanted/order.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { reader } from '#db/client.ts'
import { believedBy, credencesOnAll } from '#db/queries/credences.ts'
import { neighbours } from '#db/queries/neighbours.ts'
import { predictionsById } from '#db/queries/predictions.ts'
import { countWanted, type WantedListRow, wantedInOrder, wantedRows } from '#db/queries/wanted.ts'
import { runnersFor } from './runners.server.ts'

export type WantedQuery = { order: WantedOrder; page: number }

const A_PAGE = 20
/** Beyond these nobody reads on; the list says so. */
const MOST = 500

/** Experiments worth doing, a page of them. */
export async function wantedPage(viewer: Viewer, { order, page: asked }: WantedQuery) {
  const [q, scope] = [reader(), scopeOf(viewer)]
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), MOST / A_PAGE)
  const [total, listed] = await Promise.all([
    countWanted(q, scope, MOST + 1),
    wantedInOrder(q, scope, { order, from: (page - 1) * A_PAGE, most: A_PAGE }),
  ])
  const pages = Math.max(1, Math.ceil(Math.min(total, MOST) / A_PAGE))
  return {
    order,
    page,
    pages,
    total: Math.min(total, MOST),
    more: total > MOST,
    entries: await entriesOf(
      viewer,
      listed.map(({ id }) => id),
    ),
  }
}

const FIRST = 3

/** The first of those on which most hangs, for the first page. */
export async function wantedFirst(viewer: Viewer) {
  const part = { order: 'hangs' as const, from: 0, most: FIRST }
  const listed = await wantedInOrder(reader(), scopeOf(viewer), part)
  return entriesOf(
    viewer,
    listed.map(({ id }) => id),
  )
}

/** The first of all in one order, for a file; read a page at a time, as links are. */
export async function wantedTable(viewer: Viewer, order: WantedOrder) {
  const listed = await wantedInOrder(reader(), scopeOf(viewer), { order, from: 0, most: MOST })
  const ids = listed.map(({ id }) => id)
  const entries: WantedEntry[] = []
  for (let from = 0; from < ids.length; from += A_PAGE)
    entries.push(...(await entriesOf(viewer, ids.slice(from, from + A_PAGE))))
  return entries
}

export type WantedEntry = Awaited<ReturnType<typeof entriesOf>>[number]

async function entriesOf(viewer: Viewer, ids: string[]) {
  const scope = scopeOf(viewer)
  const rows = await wantedRows(reader(), ids)
  const [hanging, rivals, people, running] = await Promise.all([
    hangingOn(scope, rows),
    rivalsOf(scope, rows),
    believedOf(viewer, rows),
    runnersFor(scope, ids),
  ])
  return rows.flatMap((row) => {
    const settling = row.advice?.settling
    if (!settling) return []
    return {
      ...linkTo(row),
      settles: row.settles,
      settling,
      ...termsOf(row),
      hanging: hanging(row),
      rival: rivals(row),
      people: people(row.id),
      running: running(row.id),
    }
  })
}

function termsOf(row: WantedListRow) {
  const { observableKey: key, observableName: name, unit, scale } = row
  const symbol = body(row.observableId ?? '', 'symbol', row.observableRevision, row.symbolHtml)
  return {
    observable: { key, name, symbol, unit, scale },
    region: { lower: row.regionLower, upper: row.regionUpper },
    conditions: writeConditions(row.conditions.map(inShownUnit)),
    deadline: row.deadline,
  }
}

/** To be copied into a form, so that the unit stays in its brackets. */
const inShownUnit = (condition: Condition): Condition => ({
  ...condition,
  unit: shownUnit(condition.unit),
})

/** The claims that would move, as far as the viewer finds them, and the open questions they bear on. */
async function hangingOn(scope: Scope, rows: WantedListRow[]) {
  const none: RecordLink[] = []
  const moves = new Set(rows.flatMap((row) => row.moves))
  if (moves.size === 0) return () => ({ claims: none, questions: none })
  const q = reader()
  const [claims, questions] = await Promise.all([
    neighbours(q, scope, { relation: 'derived-from', from: rows.map(({ id }) => id) }),
    neighbours(q, scope, { relation: ['answers', 'bears-on'], from: [...moves] }),
  ])
  return ({ id, moves: moved }: WantedListRow) => {
    const moving = claims.filter((claim) => claim.at === id && moved.includes(claim.id))
    const ids = moving.map((claim) => claim.id)
    const open = questions.filter(({ at, status }) => ids.includes(at) && isOpenQuestion(status))
    const distinct = new Map(open.map((question) => [question.id, question]))
    return { claims: moving.map(linkTo), questions: [...distinct.values()].map(linkTo) }
  }
}

/** The nearest rival that one measurement tells it from. */
async function rivalsOf(scope: Scope, rows: WantedListRow[]) {
  const told = rows.flatMap(({ advice }) => advice?.rivals.slice(0, 1) ?? [])
  const found =
    told.length > 0
      ? await predictionsById(
          reader(),
          scope,
          told.map(({ id }) => id),
        )
      : []
  const known = new Map(found.map((rival) => [rival.id, rival]))
  return ({ advice }: WantedListRow) => {
    const [nearest] = advice?.rivals ?? []
    const rival = nearest && known.get(nearest.id)
    return rival && nearest.error !== null ? { ...linkTo(rival), error: nearest.error } : null
  }
}

/** What people believe, as far as this viewer may know it: what all may know is stored with the row. */
async function believedOf(viewer: Viewer, rows: WantedListRow[]) {
  const stored = new Map(rows.map(({ id, community }) => [id, community]))
  const untold = rows.filter(({ community }) => community === null).map(({ id }) => id)
  const own = viewer ? await believedBy(reader(), viewer.id, untold) : []
  const credences = own.length > 0 ? await credencesOnAll(reader(), own) : []
  for (const id of own) {
    const known = credences.filter(({ recordId }) => recordId === id)
    stored.set(id, communityOf(beliefsOf(known, viewer?.id ?? null).standing))
  }
  return (id: string) => stored.get(id) ?? null
}
