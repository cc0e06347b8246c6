import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { recordPath, recordsPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { HomePage } from '#app/services/home/home-page.server.ts'
import { findWords } from '#messages/find.ts'
import { siteWords as words } from '#messages/site.ts'

type Props = Pick<HomePage, 'due'>

/** Predictions whose day is near, and those past it that somebody should decide. */
export const Due = ({ due }: Props) =>
  due.length === 0 ? null : (
    <Section
      id="due"
      title={words.due}
      aside={
        <Link to={recordsPath('prediction', 'sort=deadline')}>{findWords.list.sorts.deadline}</Link>
      }
    >
      <ol className="changes">
        {due.map((line) => (
          <li key={line.id}>
            {line.deadline ? <Moment at={line.deadline} as="short" /> : null}
            <div>
              <Link to={recordPath(line)}>
                {recordName('prediction', line.number)}, <Inline body={line.title} />
              </Link>
              <span className={line.dueness === 'overdue' ? 'because late' : 'because'}>
                <DerivedSentence summary={line.summary} symbol={line.observable?.symbol} />
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
