import { Link } from '#app/components/page/link.tsx'
import type { WayUp } from '#app/domain/membership/policy.ts'
import { rolesPath } from '#app/domain/paths/about.ts'
import { membershipPath } from '#app/domain/paths/person.ts'
import { membershipWords as words } from '#messages/membership.ts'

type Props = { id: string; way: WayUp; children: string }

/** An act that one may not take yet keeps its place, with the reason and the way; the keyboard reaches it. */
export const RefusedItem = ({ id, way, children }: Props) => (
  <li className="refused">
    <button type="button" aria-disabled="true" aria-describedby={`why-not-${id}`}>
      {children}
    </button>
    <span className="hint" id={`why-not-${id}`}>
      {words.takes[way]}{' '}
      {way === 'ask' ? (
        <Link to={membershipPath()}>{words.ask}</Link>
      ) : (
        <Link to={rolesPath()}>{words.howTrusted}</Link>
      )}
    </span>
  </li>
)
