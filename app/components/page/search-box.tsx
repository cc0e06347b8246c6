import { Form } from '#app/components/forms/form.tsx'
import { searchPath } from '#app/domain/paths/site.ts'
import { lookWords } from '#messages/look.ts'

/** The search of the page head. What was searched for stays in the box. */
export function SearchBox({ query = '' }: { query?: string }) {
  return (
    <Form className="head-search" method="get" action={searchPath()} role="search">
      <label className="visually-hidden" htmlFor="head-search">
        {lookWords.page.searchLabel}
      </label>
      <input
        key={query}
        id="head-search"
        type="search"
        dir="auto"
        name="q"
        defaultValue={query}
        placeholder={lookWords.page.search}
        maxLength={400}
        autoComplete="off"
      />
    </Form>
  )
}
