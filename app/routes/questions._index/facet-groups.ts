import type { FacetGroupItem } from '#app/components/lists/facet-group.tsx'
import { recordsPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionList } from '#app/services/questions/question-list.server.ts'

const words = m.find.list

/** `14`, or `1,000+` where nobody counted further. */
export const shownCount = ({ value, atLeast }: { value: number; atLeast: boolean }) =>
  `${value.toLocaleString('en')}${atLeast ? '+' : ''}`

/** What the list can be narrowed to, in words. */
export function facetGroups({ facets }: QuestionList): FacetGroupItem[] {
  const names = ['area', 'status', 'kind', 'tag', 'author'] as const
  return names
    .filter((name) => facets[name].length > 0)
    .map((name) => ({
      title: words.facets[name],
      options: facets[name].map((option) => ({
        label: option.key === null ? words.any : (option.label ?? word(name, option.key)),
        count: shownCount(option.count),
        href: recordsPath('question', option.query),
        current: option.selected,
        all: option.key === null,
      })),
    }))
}

function word(facet: string, key: string): string {
  const known: Record<string, Record<string, string>> = {
    kind: m.question.kinds,
    status: { ...m.question.statuses, ...m.question.groups },
  }
  return known[facet]?.[key] ?? key
}
