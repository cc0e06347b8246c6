import { Link } from '#app/components/page/link.tsx'
import { type HistoryQuery, historyQuery } from '#app/domain/history/address.ts'
import { fieldHistoryPath } from '#app/domain/paths/site.ts'
import { historyWords as words } from '#messages/history.ts'

type Props = { areas: { key: string; name: string }[]; here: HistoryQuery }

/** The whole field or one of its areas. */
export function AreaChoice({ areas, here }: Props) {
  if (areas.length === 0) return null
  const choices = [{ key: null, name: words.wholeField }, ...areas]
  return (
    <nav aria-label={words.area} className="full">
      <ul className="acts-list in-line">
        {choices.map(({ key, name }) => (
          <li key={name}>
            <Link
              className="text-link"
              to={fieldHistoryPath(historyQuery({ ...here, area: key }))}
              aria-current={key === here.area ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
