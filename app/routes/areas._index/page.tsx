import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { MarkKey, type MarkMeaning } from '#app/components/page/mark-key.tsx'
import { MarkStrip } from '#app/components/page/mark-strip.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import type { ListedArea } from '#app/domain/area/view.ts'
import { areaPath } from '#app/domain/paths/area.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { areaWords as words } from '#messages/area.ts'
import type { loader } from './route.tsx'

const KINDS = ['question', 'claim', 'prediction', 'experiment'] as const satisfies RecordKind[]

export function AreasPage() {
  const { areas } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={words.list} lead={words.listLead} width="text" />
      {areas.length > 0 ? (
        <>
          <div className="full">
            <MarkKey marks={marksOf(areas)} />
          </div>
          <AreaTable areas={areas} />
        </>
      ) : (
        <EmptyPlace>{words.none}</EmptyPlace>
      )}
    </Page>
  )
}

/** What the marks of the last column mean. */
function marksOf(areas: ListedArea[]): MarkMeaning[] {
  const used = areas.flatMap(({ questions }) =>
    questions.map(({ status }) => statusOf('question', status)),
  )
  // Answered yes, no and otherwise have one mark.
  const named = used.map(({ mark, word }) => ({ mark, word: word.split(':')[0] ?? word }))
  return [...new Map(named.map((one) => [one.mark, one])).values()]
}

const AreaTable = ({ areas }: { areas: ListedArea[] }) => (
  <table className="data-table field-table area-table stack full">
    <thead>
      <tr>
        <th scope="col">{words.columns.area}</th>
        {KINDS.map((kind) => (
          <th key={kind} scope="col" className="right">
            {words.columns[kind]}
          </th>
        ))}
        <th scope="col">{words.columns.standing}</th>
      </tr>
    </thead>
    <tbody>
      {areas.map((area) => (
        <AreaRow key={area.key} area={area} />
      ))}
    </tbody>
  </table>
)

const AreaRow = ({ area: { key, name, description, counts, questions } }: { area: ListedArea }) => (
  <tr>
    <th scope="row">
      <Link className="serif" to={areaPath(key)}>
        <bdi>{name}</bdi>
      </Link>
      {description ? <bdi className="area-note">{description}</bdi> : null}
    </th>
    {KINDS.map((kind) => (
      <td key={kind} className="right">
        {counts[kind] ?? 0}
        <span className="unit"> {words.counted(kind, counts[kind] ?? 0)}</span>
      </td>
    ))}
    <td>
      <MarkStrip
        counts={questions.map(({ status, count }) => ({ ...statusOf('question', status), count }))}
        total={words.count('question', counts.question ?? 0)}
      />
    </td>
  </tr>
)
