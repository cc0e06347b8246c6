import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Pager } from '#app/components/lists/pager.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { EarnedTable } from '#app/components/score/earned-table.tsx'
import { Recomputing } from '#app/components/score/recomputing.tsx'
import { WindowLine } from '#app/components/score/window-line.tsx'
import { predictionScoresPath } from '#app/domain/paths/prediction.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { scoreWords } from '#messages/scores.ts'
import type { loader } from './route.tsx'

const words = scoreWords.prediction

export function PredictionScoresPage() {
  const { prediction, scores, page, pages } = useLoaderData<typeof loader>()
  const at = (to: number) =>
    to < 1 || to > pages ? null : predictionScoresPath(prediction, `page=${to}`)
  return (
    <Page>
      <PageHead
        title={words.of(recordName('prediction', prediction.number))}
        lead={
          <Link className="text-link" to={recordPath(prediction)}>
            <Inline body={prediction.title} />
          </Link>
        }
        width="text"
      />
      {scores && scores.none === null ? (
        <section className="section wide" aria-label={words.title}>
          {scores.recomputing ? <Recomputing /> : null}
          <WindowLine window={scores.window} />
          <EarnedTable rows={scores.rows} />
          <Pager previous={at(page - 1)} next={at(page + 1)} />
        </section>
      ) : (
        <EmptyPlace>{scores?.none ? words.none[scores.none] : words.undecided}</EmptyPlace>
      )}
    </Page>
  )
}
