import { useLoaderData } from '@remix-run/react'
import { RulesLink } from '#app/components/about/rules-link.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Pager } from '#app/components/lists/pager.tsx'
import { SortTabs } from '#app/components/lists/sort-tabs.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { aboutVerdictsPath } from '#app/domain/paths/about.ts'
import { wantedFilePath, wantedPath } from '#app/domain/paths/wanted.ts'
import { WANTED_ORDERS, type WantedOrder } from '#app/domain/wanted/order.ts'
import { wantedWords } from '#messages/wanted.ts'
import { Entry } from './entry.tsx'
import type { loader } from './route.tsx'

const words = wantedWords.page

export function WantedPage() {
  const { order, page, pages, total, more, entries } = useLoaderData<typeof loader>()
  const stuck = entries.filter(({ settles }) => !settles)
  const at = (to: number) => (to < 1 || to > pages ? null : wantedPath(order, to))
  return (
    <Page>
      <div className="rail" />
      <RecordHead title={words.title}>
        <p className="wanted-lead">{words.lead(total, more)}</p>
      </RecordHead>
      <section className="section" aria-label={words.list}>
        <SortTabs
          tabs={WANTED_ORDERS.map((one) => ({
            label: words.orders[one],
            href: wantedPath(one),
            current: one === order,
          }))}
          range={pages > 1 ? words.range(page, pages) : null}
        />
        {entries.length === 0 ? <EmptyPlace>{words.empty}</EmptyPlace> : null}
        <List entries={entries.filter(({ settles }) => settles)} />
        {stuck.length > 0 ? (
          <>
            <h2 className="group-title">{words.stuck}</h2>
            <p className="hint">{words.stuckLead}</p>
            <List entries={stuck} />
          </>
        ) : null}
        <Pager previous={at(page - 1)} next={at(page + 1)} />
      </section>
      <Beside order={order} />
    </Page>
  )
}

type Entries = ReturnType<typeof useLoaderData<typeof loader>>['entries']

const List = ({ entries }: { entries: Entries }) =>
  entries.length === 0 ? null : (
    <ol className="wanted">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  )

const Beside = ({ order }: { order: WantedOrder }) => (
  <Margin label={words.about}>
    <MarginSection title={words.computed}>
      {words.computedText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <RulesLink to={aboutVerdictsPath()} />
      </p>
    </MarginSection>
    <MarginSection title={words.order}>
      <p>{words.orderText}</p>
    </MarginSection>
    <MarginSection title={words.take}>
      <p>
        <a href={wantedFilePath(order)} download>
          {words.csv}
        </a>
      </p>
    </MarginSection>
  </Margin>
)
