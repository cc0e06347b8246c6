import { useLoaderData } from '@remix-run/react'
import { Lede } from '#app/components/home/lede.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Section } from '#app/components/page/section.tsx'
import { newRecordPath } from '#app/domain/paths/record.ts'
import { composeWords } from '#messages/compose.ts'
import { siteWords as words } from '#messages/site.ts'
import { Judged } from './judged.tsx'
import { Latest } from './latest.tsx'
import { Liveliest } from './liveliest.tsx'
import type { loader } from './route.tsx'
import { StateOfField } from './state-of-field.tsx'

export function HomePage() {
  const { settings, counts, areas, hottest, latest, judged, waiting } =
    useLoaderData<typeof loader>()
  return (
    <Page>
      <Lede
        title={settings.tagline || words.homeTitle}
        facts={[
          { term: words.counts.questions, value: counts.questions },
          { term: words.counts.claims, value: counts.claims },
          { term: words.counts.predictions, value: counts.predictions },
          { term: words.counts.measurements, value: counts.measurements },
          { term: words.counts.comments, value: counts.comments },
        ]}
      >
        <p>{settings.description || words.homeLead(settings.name, settings.field)}</p>
      </Lede>
      {areas.length > 0 ? <StateOfField areas={areas} /> : null}
      <div className="two uneven section full">
        <div>
          <Liveliest questions={hottest} outOf={counts.questions} />
          <Latest events={latest} />
        </div>
        <div>
          <Judged judged={judged} waiting={waiting} />
        </div>
      </div>
      <TakePart />
    </Page>
  )
}

const TakePart = () => (
  <Section id="take-part" title={words.takePart} width="full">
    <div className="two prose">
      <p>{words.takePartRead}</p>
      <p>
        {words.takePartWrite} <Link to={newRecordPath('question')}>{composeWords.propose}</Link>
      </p>
    </div>
  </Section>
)
