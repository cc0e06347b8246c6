import { Link } from '#app/components/page/link.tsx'
import type { EvidenceView } from '#app/domain/evidence/view.ts'
import { evidenceWords as words } from '#messages/evidence.ts'

type Props = {
  items: readonly EvidenceView[]
  /** Whether nobody has resolved the prediction yet. */
  open: boolean
}

/** That somebody says its criterion is met: a ground for a resolution, and no verdict. */
export function CriterionMet({ items, open }: Props) {
  const said = items.filter(({ relation }) => relation === 'meets-criterion')
  if (said.length === 0) return null
  return (
    <div className="basis">
      {words.saidMet}{' '}
      {said.map(({ id, speaks }, place) => (
        <span key={id}>
          {place === 0 ? '' : ', '}
          <Link className="text-link" to={`#e-${id}`}>
            {speaks.name}
          </Link>
        </span>
      ))}
      {'. '}
      {open ? words.saidMetGround : null}
    </div>
  )
}
