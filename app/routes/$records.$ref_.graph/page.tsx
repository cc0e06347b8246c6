import { useLoaderData } from '@remix-run/react'
import { EvidenceGraph } from '#app/charts/graph/evidence-graph.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { SortTabs } from '#app/components/lists/sort-tabs.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { MOST_STEPS } from '#app/domain/graph/graph.ts'
import { graphPath, recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { graphWords as words } from '#messages/graph.ts'
import type { loader } from './route.tsx'

export function GraphPage() {
  const { focus, requested, steps, beyond, count, plot } = useLoaderData<typeof loader>()
  const name = recordName(focus.kind, focus.number)
  const title = words.title(name)
  return (
    <Page>
      <PageHead
        title={title}
        lead={
          <Link to={recordPath(focus)}>
            <Inline body={focus.title} />
          </Link>
        }
        width="text"
      />
      {count > 0 ? (
        <div className="full">
          <SortTabs
            label={words.steps}
            tabs={Array.from({ length: MOST_STEPS }, (_, place) => place + 1).map((far) => ({
              label: words.step(far),
              href: graphPath(focus, `steps=${far}`),
              current: far === requested,
            }))}
          />
          <p className="hint">
            {words.reach(count, steps)} {beyond > 0 ? words.beyond(beyond) : words.whole}
          </p>
          <EvidenceGraph plot={plot} title={title} />
        </div>
      ) : (
        <EmptyPlace action={{ href: recordPath(focus), label: words.back(name) }}>
          {words.alone}
        </EmptyPlace>
      )}
    </Page>
  )
}
