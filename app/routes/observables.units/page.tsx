import { useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { observablesPath } from '#app/domain/paths/observable.ts'
import { observableWords } from '#messages/observable.ts'
import { AddUnit } from './add-unit.tsx'
import { Conversion } from './conversion.tsx'
import type { loader } from './route.tsx'
import { UnitTable } from './unit-table.tsx'

const words = observableWords.unitsPage

export function UnitsPage() {
  const { units, query, answer, abilities } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={words.title}
        lead={
          <>
            {words.lead} <Link to={observablesPath()}>{words.registry}</Link>
          </>
        }
        width="text"
      />
      <Section id="own" title={words.own}>
        {units.length > 0 ? <UnitTable units={units} /> : <EmptyPlace>{words.none}</EmptyPlace>}
      </Section>
      <Conversion query={query} answer={answer} />
      {abilities.add ? <AddUnit key={units.length} /> : null}
    </Page>
  )
}
