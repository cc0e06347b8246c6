import type { QuestionStatus } from '#app/domain/question/status.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import {
  claimCounts,
  hottestQuestions,
  statusesByArea,
  totals,
  verdictsByArea,
} from '#db/queries/home.ts'
import { latestEvents } from '#db/queries/timeline.ts'
import { lately } from './lately.server.ts'

/** What changed, what is wanted and due, what people did, and the state of the field. */
export async function homePage(viewer: Viewer, at = now()) {
  const q = reader()
  const scope = scopeOf(viewer)
  const [settings, counts, claims, statuses, verdicts, hottest, latest, news] = await Promise.all([
    siteSettings(),
    totals(q, scope),
    claimCounts(q, scope),
    statusesByArea(q, scope),
    verdictsByArea(q, scope),
    hottestQuestions(q, scope, 4),
    latestEvents(q, scope, 6),
    lately(viewer, at),
  ])
  return {
    settings,
    counts,
    claims: claimsIn(claims),
    areas: grouped(statuses, verdicts),
    hottest: hottest.map(withTitle),
    latest: latest.map(withTitle),
    ...news,
  }
}

export type HomePage = Awaited<ReturnType<typeof homePage>>

type ClaimCount = Awaited<ReturnType<typeof claimCounts>>[number]

/** Claims by what became of them; what nobody holds any more is none. */
function claimsIn(rows: ClaimCount[]) {
  const held = rows.filter(({ status }) => !GIVEN_UP.includes(status))
  const sum = (some: ClaimCount[]) => some.reduce((all, { count }) => all + Number(count), 0)
  const of = (...statuses: string[]) => held.filter(({ status }) => statuses.includes(status))
  return {
    n: sum(held),
    supported: sum(of('supported')),
    foretold: sum(of('supported').filter(({ footing }) => footing === 'foretold')),
    challenged: sum(of('challenged', 'contested')),
    refuted: sum(of('refuted')),
    undecided: sum(of('untested')),
  }
}

const GIVEN_UP: readonly string[] = ['draft', 'retracted', 'superseded']

type Titled = {
  id: string
  titleHtml: string
  revision: number
  recordId?: string
  status?: string
}

function withTitle<Row extends Titled>({ titleHtml, ...rest }: Row) {
  return {
    ...rest,
    status: rest.status as QuestionStatus,
    title: body(rest.recordId ?? rest.id, 'title', rest.revision, titleHtml),
  }
}

type StatusCount = Awaited<ReturnType<typeof statusesByArea>>[number]
type VerdictCount = Awaited<ReturnType<typeof verdictsByArea>>[number]

function grouped(rows: StatusCount[], verdicts: VerdictCount[]) {
  const areas = new Map<string, ReturnType<typeof emptyArea>>()
  for (const row of rows) {
    const area = areas.get(row.key) ?? emptyArea(row)
    areas.set(row.key, area)
    if (row.status) area.statuses.push({ status: row.status as QuestionStatus, count: row.count })
  }
  for (const { key, verdict, count } of verdicts) areas.get(key)?.verdicts.push({ verdict, count })
  return [...areas.values()]
}

const emptyArea = ({ key, name, description }: StatusCount) => ({
  key,
  name,
  description,
  statuses: [] as { status: QuestionStatus; count: number }[],
  verdicts: [] as { verdict: Verdict | null; count: number }[],
})
