import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { lookWords } from '#messages/look.ts'
import { PersonLink, type PersonRef } from './person-link.tsx'

export type RevisionItem = {
  number: number
  at: Date | string | number
  author: PersonRef | null
  reason: string
  href: string
}

type Props = {
  revision: RevisionItem
  present: boolean
  /** Which revisions are chosen for the comparison; null where there is nothing to compare. */
  picks: { from?: number; to?: number } | null
}

const words = lookWords.record

export function RevisionRow({ revision, present, picks }: Props) {
  const { number, at, author, reason, href } = revision
  return (
    <li>
      {picks ? (
        <>
          <Pick name="from" number={number} chosen={picks.from} label={words.compareFrom(number)} />
          <Pick name="to" number={number} chosen={picks.to} label={words.compareTo(number)} />
        </>
      ) : null}
      <div>
        <Link className="text-link" to={href}>
          {words.revision(number)}
        </Link>{' '}
        {present ? <span className="what">({words.present})</span> : null}
        <p className="reason" dir="auto">
          {reason || <span className="what">{words.noReason}</span>}
        </p>
        <p className="what">
          <PersonLink person={author} />, <Moment at={at} as="minute" />
        </p>
      </div>
    </li>
  )
}

type PickProps = { name: string; number: number; chosen?: number; label: string }

const Pick = ({ name, number, chosen, label }: PickProps) => (
  <label className="pick" title={label}>
    <input type="radio" name={name} value={number} defaultChecked={chosen === number} />
    <span className="visually-hidden">{label}</span>
  </label>
)
