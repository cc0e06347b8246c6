import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { ObservableTable } from '#app/components/observable/observable-table.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { newObservablePath, observablesPath, unitsPath } from '#app/domain/paths/observable.ts'
import { observableWords } from '#messages/observable.ts'
import type { loader } from './route.tsx'

const words = observableWords.list

export function ObservablesPage() {
  const { q, total, observables, abilities } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} width="text" />
      <ul className="acts-list in-line">
        <li>
          <Link className="text-link" to={unitsPath()}>
            {words.units}
          </Link>
        </li>
        {abilities.add ? (
          <li>
            <Link className="text-link" to={newObservablePath()}>
              {abilities.keep ? words.add : words.propose}
            </Link>
          </li>
        ) : null}
      </ul>
      {total > 0 ? <FindForm query={q} key={q} /> : null}
      {observables.length > 0 ? (
        <>
          <p className="hint full">{words.shown(observables.length, total)}</p>
          <ObservableTable observables={observables} />
        </>
      ) : total > 0 ? (
        <EmptyPlace action={{ href: observablesPath(), label: words.showAll }}>
          {words.none}
        </EmptyPlace>
      ) : (
        <EmptyPlace>{words.empty}</EmptyPlace>
      )}
    </Page>
  )
}

const FindForm = ({ query }: { query: string }) => (
  <Form method="get" role="search" aria-label={words.search} className="form search-form">
    <TextInput
      name="q"
      label={words.search}
      hint={words.searchHint}
      type="search"
      defaultValue={query}
      maxLength={100}
    />
    <Button look="primary">{words.find}</Button>
  </Form>
)
