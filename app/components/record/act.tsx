import { Link } from '#app/components/page/link.tsx'

/** Something one may do with a record, as an item of the list in the margin. */
export const Act = ({ to, children }: { to: string; children: string }) => (
  <li>
    <Link to={to}>{children}</Link>
  </li>
)
