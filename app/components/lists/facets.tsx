import { lookWords } from '#messages/look.ts'
import { FacetGroup, type FacetGroupItem } from './facet-group.tsx'

/** Folded where there is no room beside the list; its summary then names what is chosen. */
export function Facets({ groups }: { groups: FacetGroupItem[] }) {
  const chosen = groups.flatMap((group) =>
    group.options
      .filter((option) => option.current && !option.all)
      .map((option) => `${group.title} ${option.label}`),
  )
  return (
    <details className="facet-fold">
      <summary>
        {chosen.length > 0 ? lookWords.lists.narrowedTo(chosen) : lookWords.lists.narrow}
      </summary>
      <nav className="facets" aria-label={lookWords.lists.facets}>
        {groups.map((group) => (
          <FacetGroup key={group.title} {...group} />
        ))}
      </nav>
    </details>
  )
}
