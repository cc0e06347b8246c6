import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { settleText } from '#app/components/wanted/settle-text.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { wantedPath } from '#app/domain/paths/wanted.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { HomePage } from '#app/services/home/home-page.server.ts'
import { siteWords } from '#messages/site.ts'
import { wantedWords } from '#messages/wanted.ts'

type Props = Pick<HomePage, 'wanted'>

/** The experiments on which most hangs: what to measure, how well, and what it would move. */
export const FirstWanted = ({ wanted }: Props) =>
  wanted.length === 0 ? null : (
    <Section
      id="wanted"
      title={siteWords.wanted}
      aside={<Link to={wantedPath()}>{wantedWords.page.title}</Link>}
    >
      <ol className="changes">
        {wanted.map((entry) => (
          <li key={entry.id}>
            <span className="number">{recordName('prediction', entry.number)}</span>
            <div>
              <Link to={recordPath(entry)}>
                <Inline body={entry.title} />
              </Link>
              <span className="because">
                {settleText(entry.settling, entry.region, entry.observable)} <Moves entry={entry} />
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )

function Moves({ entry: { hanging } }: { entry: Props['wanted'][number] }) {
  const moving = [...hanging.claims, ...hanging.questions]
  if (moving.length === 0) return null
  return (
    <>
      {siteWords.moves}{' '}
      {moving.map((record, place) => (
        <span key={record.id}>
          {place > 0 ? ', ' : null}
          <Link to={recordPath(record)}>{recordName(record.kind, record.number)}</Link>
        </span>
      ))}
      .
    </>
  )
}
