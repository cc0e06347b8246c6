import { Link } from '#app/components/page/link.tsx'

/** A dark stone with a streak of gold, and the site's name. */
export function Wordmark({ name }: { name: string }) {
  return (
    <Link className="wordmark" to="/">
      <Stone ink="var(--stone)" gold="var(--gold)" />
      {name}
    </Link>
  )
}

/** The sign of the site. */
export const Stone = ({ ink, gold }: { ink: string; gold: string }) => (
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18" aria-hidden="true">
    <path d="M3 1.8 14.9 1l2.3 9.2-3.3 6.6-10.7.4-2.3-7.7z" fill={ink} />
    <path d="m5 12.6 7.6-7.4" stroke={gold} strokeWidth="2.4" strokeLinecap="round" />
  </svg>
)
