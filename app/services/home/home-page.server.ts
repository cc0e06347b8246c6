import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import {
  hottestQuestions,
  newlyJudged,
  statusesByArea,
  totals,
  unmeasured,
  verdictsByArea,
} from '#db/queries/home.ts'
import { latestEvents } from '#db/queries/timeline.ts'

/** The state of the field: areas with their questions by status, the liveliest, the latest. */
export async function homePage(viewer: Viewer) {
  const q = reader()
  const scope = scopeOf(viewer)
  const [settings, counts, statuses, verdicts, hottest, latest, judged, waiting] =
    await Promise.all([
      siteSettings(),
      totals(q, scope),
      statusesByArea(q, scope),
      verdictsByArea(q, scope),
      hottestQuestions(q, scope, 6),
      latestEvents(q, scope, 6),
      newlyJudged(q, scope, 5),
      unmeasured(q, scope, 3),
    ])
  return {
    settings,
    counts,
    areas: grouped(statuses, verdicts),
    hottest: hottest.map(withTitle),
    latest: latest.map(withTitle),
    judged: judged.map(linked),
    waiting: waiting.map(linked),
  }
}

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

type Linked = Titled & { kind: RecordKind; number: number; slug: string }

const linked = <Row extends Linked>({ titleHtml, ...rest }: Row) => ({
  ...rest,
  title: body(rest.id, 'title', rest.revision, titleHtml),
})

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
