import { AreaTable } from '#app/components/home/area-table.tsx'
import { MarkKey } from '#app/components/page/mark-key.tsx'
import { MARK_NAMES } from '#app/components/page/mark-name.ts'
import { MarkStrip } from '#app/components/page/mark-strip.tsx'
import { questionMark } from '#app/components/page/question-state.tsx'
import { Section } from '#app/components/page/section.tsx'
import { areaPath } from '#app/domain/paths.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import { messages as m } from '#app/messages/index.ts'

type StatusCount = { status: QuestionStatus; count: number }
type Area = { key: string; name: string; statuses: StatusCount[] }

const words = m.site

/** The areas with their questions by status. */
export const StateOfField = ({ areas }: { areas: Area[] }) => (
  <Section id="state" title={words.stateOfField} width="full">
    <MarkKey lead={words.oneMark} marks={marksOf(areas)} />
    <AreaTable
      rows={areas.map(areaRow)}
      heads={{ area: words.area, questions: words.questions, standing: words.byStatus }}
      unit={words.questionUnit}
    />
  </Section>
)

/** Each mark of the table once; the three ways to be answered share one. */
function marksOf(areas: Area[]) {
  const statuses = areas.flatMap((area) => area.statuses).filter(({ count }) => count > 0)
  const words = new Map(
    statuses.map(({ status }) => [questionMark(status), m.question.statuses[status]]),
  )
  if (words.has('answered')) words.set('answered', m.question.groups.answered)
  return MARK_NAMES.flatMap((mark) => {
    const word = words.get(mark)
    return word ? [{ mark, word }] : []
  })
}

const areaRow = ({ key, name, statuses }: Area) => ({
  name,
  href: areaPath(key),
  questions: total(statuses),
  standing: (
    <MarkStrip
      counts={statuses.map(({ status, count }) => ({
        mark: questionMark(status),
        word: m.question.statuses[status],
        count,
      }))}
      total={words.questionCount(total(statuses))}
    />
  ),
})

const total = (statuses: StatusCount[]) => statuses.reduce((sum, { count }) => sum + count, 0)
