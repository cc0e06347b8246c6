import { AreaTable } from '#app/components/home/area-table.tsx'
import { Link } from '#app/components/page/link.tsx'
import { MarkKey } from '#app/components/page/mark-key.tsx'
import { MARK_NAMES, type MarkName } from '#app/components/page/mark-name.ts'
import { MarkStrip } from '#app/components/page/mark-strip.tsx'
import { Section } from '#app/components/page/section.tsx'
import { areaPath } from '#app/domain/paths/area.ts'
import { fieldHistoryPath } from '#app/domain/paths/site.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { historyWords } from '#messages/history.ts'
import { lookWords } from '#messages/look.ts'
import { siteWords as words } from '#messages/site.ts'

type Count = { mark: MarkName; count: number }
type Area = {
  key: string
  name: string
  statuses: { count: number }[]
  verdicts: { verdict: Verdict | null; count: number }[]
}

/** The areas with their predictions by what was measured. */
export const StateOfField = ({ areas }: { areas: Area[] }) => (
  <Section
    id="state"
    title={words.stateOfField}
    width="full"
    aside={<Link to={fieldHistoryPath()}>{historyWords.link}</Link>}
  >
    <MarkKey lead={words.onePrediction} marks={marksOf(areas)} />
    <AreaTable
      rows={areas.map(areaRow)}
      heads={{ area: words.area, questions: words.questions, standing: words.inField }}
      unit={words.questionUnit}
    />
  </Section>
)

const countsOf = ({ verdicts }: Area): Count[] =>
  verdicts.map(({ verdict, count }) => ({ mark: verdict ?? 'untested', count }))

function marksOf(areas: Area[]) {
  const used = new Set(areas.flatMap(countsOf).map(({ mark }) => mark))
  return MARK_NAMES.filter((mark) => used.has(mark)).map((mark) => ({
    mark,
    word: lookWords.marks[mark],
  }))
}

function areaRow(area: Area) {
  const counts = countsOf(area).map((entry) => ({ ...entry, word: lookWords.marks[entry.mark] }))
  return {
    name: area.name,
    href: areaPath(area.key),
    questions: total(area.statuses),
    standing: <MarkStrip counts={counts} total={words.predictionCount(total(area.verdicts))} />,
  }
}

const total = (counts: { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)
