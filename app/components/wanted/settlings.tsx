import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { wantedPath } from '#app/domain/paths/wanted.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { SettlingLine } from '#app/domain/wanted/settling-line.ts'
import { wantedWords } from '#messages/wanted.ts'
import { settleText } from './settle-text.ts'

const words = wantedWords.settle

type Props = { settlings: SettlingLine[] }

/** What would settle predictions that nothing decides yet. */
export const Settlings = ({ settlings }: Props) =>
  settlings.length === 0 ? null : (
    <p className="settle">
      <b>{words.title}</b>{' '}
      {settlings.map((one) => (
        <span key={one.id}>
          <Link className="text-link" to={recordPath(one)}>
            {recordName('prediction', one.number)}
          </Link>
          {': '}
          {settleText(one.settling, one.region, one.observable)}{' '}
        </span>
      ))}
      <Link className="text-link" to={wantedPath()}>
        {words.see}
      </Link>
    </p>
  )
