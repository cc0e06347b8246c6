import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Pager } from '#app/components/lists/pager.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Recomputing } from '#app/components/score/recomputing.tsx'
import { RecordPlots } from '#app/components/score/record-plots.tsx'
import { ScoreFacts } from '#app/components/score/score-facts.tsx'
import { personPath, personScoresCsvPath, personScoresPath } from '#app/domain/paths/person.ts'
import { scoreWords } from '#messages/scores.ts'
import type { loader } from './route.tsx'
import { ScoreList } from './score-list.tsx'

const words = scoreWords.person

export function PersonScoresPage() {
  const { person, least, record, recomputing, rows, page, pages } = useLoaderData<typeof loader>()
  const { handle, displayName } = person
  const at = (to: number) =>
    to < 1 || to > pages ? null : `${personScoresPath(handle, `page=${to}`)}#list`
  return (
    <Page>
      <PageHead
        title={words.title(displayName)}
        lead={
          <Link className="text-link" to={personPath(handle)}>
            @{handle}
          </Link>
        }
        width="text"
      />
      <ScoreFacts record={record} least={least} own />
      {recomputing ? <Recomputing /> : null}
      {rows.length > 0 ? <RecordPlots record={record} /> : <EmptyPlace>{words.empty}</EmptyPlace>}
      {rows.length > 0 ? (
        <Section
          id="list"
          title={words.list}
          width="wide"
          aside={pages > 1 ? words.pageOf(page, pages) : null}
        >
          <ScoreList rows={rows} />
          <Pager previous={at(page - 1)} next={at(page + 1)} />
          <p className="hint">
            <a className="text-link" href={personScoresCsvPath(handle)}>
              {words.csv}
            </a>
          </p>
        </Section>
      ) : null}
    </Page>
  )
}
