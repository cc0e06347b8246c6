import { Link, useLoaderData } from '@remix-run/react'
import { AreaTable } from '#app/components/home/area-table.tsx'
import { Lede } from '#app/components/home/lede.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { RecordRow } from '#app/components/lists/record-row.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { MarkStrip } from '#app/components/page/mark-strip.tsx'
import { Page } from '#app/components/page/page.tsx'
import { QuestionState, questionMark } from '#app/components/page/question-state.tsx'
import { Section } from '#app/components/page/section.tsx'
import { proposePath, questionsPath, recordPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import { Latest } from './latest.tsx'
import type { loader } from './route.tsx'

const words = m.site

const total = (statuses: { count: number }[]) => statuses.reduce((sum, { count }) => sum + count, 0)

export function HomePage() {
  const { settings, counts, areas, hottest, latest } = useLoaderData<typeof loader>()
  const rows = areas.map(({ key, name, statuses }) => ({
    name,
    href: questionsPath(`area=${key}`),
    questions: total(statuses),
    standing: (
      <MarkStrip
        counts={statuses.map(({ status, count }) => ({
          mark: questionMark(status),
          word: m.question.statuses[status],
          count,
        }))}
        total={words.questionCount(total(statuses))}
      />
    ),
  }))
  return (
    <Page>
      <Lede
        title={settings.tagline || words.homeTitle}
        facts={[
          { term: words.counts.questions, value: counts.questions },
          { term: words.counts.comments, value: counts.comments },
          { term: words.counts.references, value: counts.references },
        ]}
      >
        <p>{settings.description || words.homeLead(settings.name, settings.field)}</p>
      </Lede>
      {rows.length > 0 ? (
        <Section id="state" title={words.stateOfField} width="full">
          <AreaTable
            rows={rows}
            heads={{ area: words.area, questions: words.questions, standing: words.byStatus }}
            unit={words.questionUnit}
          />
        </Section>
      ) : null}
      <div className="two uneven section full">
        <Section
          id="liveliest"
          title={words.liveliest}
          aside={<Link to={questionsPath()}>{words.all(counts.questions)}</Link>}
        >
          {hottest.length > 0 ? (
            <RecordList>
              {hottest.map((question) => (
                <RecordRow
                  key={question.id}
                  kind={question.kind}
                  number={question.number}
                  href={recordPath(question)}
                  title={<Inline body={question.title} />}
                  state={<QuestionState status={question.status} />}
                  counts={question.commentCount > 0 ? [words.comments(question.commentCount)] : []}
                  level={3}
                />
              ))}
            </RecordList>
          ) : (
            <EmptyPlace action={{ href: proposePath(), label: m.compose.propose }}>
              {words.noQuestions}
            </EmptyPlace>
          )}
        </Section>
        <Latest events={latest} />
      </div>
      <Section id="take-part" title={words.takePart} width="full">
        <div className="two prose">
          <p>{words.takePartRead}</p>
          <p>
            {words.takePartWrite} <Link to={proposePath()}>{m.compose.propose}</Link>
          </p>
        </div>
      </Section>
    </Page>
  )
}
