import { Link } from '#app/components/page/link.tsx'
import type { WayUp } from '#app/domain/membership/policy.ts'
import { rolesPath } from '#app/domain/paths/about.ts'
import { membershipPath, signInPath } from '#app/domain/paths/person.ts'
import { membershipWords as words } from '#messages/membership.ts'

type Props = {
  id: string
  way: WayUp
  /** Where signing in comes back to. */
  from: string
  children: string
}

/** An act that one may not take yet keeps its place, with the reason and the way; the keyboard reaches it. */
export const RefusedItem = ({ id, way, from, children }: Props) => (
  <li className="refused">
    <button type="button" aria-disabled="true" aria-describedby={`why-not-${id}`}>
      {children}
    </button>
    <span className="hint" id={`why-not-${id}`}>
      {words.takes[way]} <Link to={ways(from)[way]}>{NAMES[way]}</Link>
    </span>
  </li>
)

const NAMES: Record<WayUp, string> = {
  join: words.signIn,
  ask: words.ask,
  earn: words.howTrusted,
}

const ways = (from: string): Record<WayUp, string> => ({
  join: signInPath(from),
  ask: membershipPath(),
  earn: rolesPath(),
})
