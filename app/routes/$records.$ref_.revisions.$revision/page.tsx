import { useLoaderData } from '@remix-run/react'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Section } from '#app/components/page/section.tsx'
import { PastNote } from '#app/components/record/past-note.tsx'
import { Rail } from '#app/components/record/rail.tsx'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { Statement } from '#app/components/record/statement.tsx'
import { historyPath, recordPath } from '#app/domain/paths/record.ts'
import { groundWords } from '#messages/ground.ts'
import { lookWords } from '#messages/look.ts'
import { recordWords } from '#messages/record.ts'
import { timelineWords as words } from '#messages/timeline.ts'
import { KeptFacts } from './kept-facts.tsx'
import type { loader } from './route.tsx'

export function RevisionPage() {
  const { record, about, title, statement, background, remarks, facts, tags } =
    useLoaderData<typeof loader>()
  return (
    <Page>
      <Rail kind={record.kind} number={record.number} />
      <RecordHead
        title={<Inline body={title} />}
        overline={[
          about.handle,
          <Moment key="at" at={about.createdAt} as="minute" />,
          <Link key="history" to={historyPath(record)}>
            {recordWords.history}
          </Link>,
        ]}
      />
      <PastNote>
        {words.oldRevision(about.revision, record.revision)} {groundWords.text(about.reason)}{' '}
        <Link className="text-link" to={recordPath(record)}>
          {words.toPresent}
        </Link>
      </PastNote>
      <Statement label={lookWords.record.kinds[record.kind]}>
        <Prose body={statement} />
      </Statement>
      {background ? (
        <Section id="background" title={recordWords.background} notes>
          <Prose body={background} />
        </Section>
      ) : null}
      {remarks ? (
        <Section id="remarks" title={recordWords.remarks} notes>
          <Prose body={remarks} />
        </Section>
      ) : null}
      <KeptFacts facts={facts} tags={tags} />
    </Page>
  )
}
