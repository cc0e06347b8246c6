import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Pager } from '#app/components/lists/pager.tsx'
import { SortTabs } from '#app/components/lists/sort-tabs.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { searchPath } from '#app/domain/paths/site.ts'
import { shownNumber } from '#app/domain/text/number.ts'
import { findWords } from '#messages/find.ts'
import { NamedResults } from './named-results.tsx'
import { Result } from './result.tsx'
import type { loader } from './route.tsx'

const words = findWords.search
const at = (query: string | null) => (query === null ? null : `${searchPath()}?${query}`)
const count = ({ value, atLeast }: { value: number; atLeast: boolean }) =>
  `${shownNumber(value)}${atLeast ? '+' : ''}`

export function SearchPage() {
  const found = useLoaderData<typeof loader>()
  const { q, results, names, total, kinds, ignored, cut, previous, next } = found
  return (
    <Page>
      <PageHead title={words.heading} lead={words.lead} width="text" />
      <SearchForm query={q} key={q} />
      {ignored.length > 0 ? <p className="hint">{words.ignored(ignored)}</p> : null}
      {kinds.length > 0 ? (
        <SortTabs
          label={words.kindsLabel}
          tabs={kinds.map(({ kind, count: counted, selected, query }) => ({
            label: `${kind ? words.kinds[kind] : words.everything} ${count(counted)}`,
            href: at(query) ?? '',
            current: selected,
          }))}
        />
      ) : null}
      {names.length > 0 ? <NamedResults results={names} /> : null}
      {results.length > 0 ? (
        <ol className="records results">
          {results.map((result) => (
            <Result key={result.subjectId} result={result} />
          ))}
        </ol>
      ) : names.length > 0 ? null : (
        <Nothing {...found} />
      )}
      {found.queryCut ? <p className="hint">{words.long}</p> : null}
      {cut ? <p className="hint">{words.cut(count(total))}</p> : null}
      <Pager previous={at(previous)} next={at(next)} />
    </Page>
  )
}

/** Why nothing is shown, and what to try. */
function Nothing({ q, empty, meant }: { q: string; empty: boolean; meant: string | null }) {
  if (empty) return q.trim() === '' ? null : <EmptyPlace>{words.noWord}</EmptyPlace>
  if (meant === null) return <EmptyPlace>{words.none}</EmptyPlace>
  return (
    <EmptyPlace>
      {words.noneFor(q)}{' '}
      <Link className="text-link" to={searchPath(meant)}>
        {words.meant(meant)}
      </Link>
    </EmptyPlace>
  )
}

function SearchForm({ query }: { query: string }) {
  return (
    <Form method="get" role="search" aria-label={words.formLabel} className="form search-form">
      <TextInput
        name="q"
        label={words.label}
        hint={words.hint}
        type="search"
        defaultValue={query}
      />
      <Button look="primary">{words.submit}</Button>
    </Form>
  )
}
