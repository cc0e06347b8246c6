import { useLoaderData } from '@remix-run/react'
import { Lede } from '#app/components/home/lede.tsx'
import { Page } from '#app/components/page/page.tsx'
import { siteWords as words } from '#messages/site.ts'
import { Changes } from './changes.tsx'
import { Due } from './due.tsx'
import { FirstWanted } from './first-wanted.tsx'
import { Join } from './join.tsx'
import { Latest } from './latest.tsx'
import { Liveliest } from './liveliest.tsx'
import type { loader } from './route.tsx'
import { StateOfField } from './state-of-field.tsx'

export function HomePage() {
  const { settings, counts, claims, areas, hottest, latest, imported, ...news } =
    useLoaderData<typeof loader>()
  const facts = [
    { term: words.counts.questions, value: counts.questions },
    { term: words.counts.claims, value: counts.claims },
    { term: words.counts.predictions, value: counts.predictions },
    { term: words.counts.measurements, value: counts.measurements },
    { term: words.counts.comments, value: counts.comments },
  ]
  return (
    <Page>
      <Lede title={settings.tagline || words.homeTitle} beside={<Join facts={facts} />}>
        <p>
          {settings.description || words.homeLead(settings.name, settings.field)}{' '}
          {words.claimCounts(claims)}
        </p>
      </Lede>
      <div className="two uneven section full">
        <div>
          <Changes judged={news.judged} decided={news.decided} />
          <FirstWanted wanted={news.wanted} />
        </div>
        <div>
          <Due due={news.due} />
          <Latest events={latest} imported={imported} />
          <Liveliest questions={hottest} outOf={counts.questions} />
        </div>
      </div>
      {areas.length > 0 ? <StateOfField areas={areas} /> : null}
    </Page>
  )
}
