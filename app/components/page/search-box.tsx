import { Form } from '@remix-run/react'
import { searchPath } from '#app/domain/paths/site.ts'
import { messages as m } from '#app/messages/index.ts'

/** The search of the page head. What was searched for stays in the box. */
export function SearchBox({ query = '' }: { query?: string }) {
  return (
    <Form className="head-search" method="get" action={searchPath()} role="search">
      <label className="visually-hidden" htmlFor="head-search">
        {m.look.page.searchLabel}
      </label>
      <input
        key={query}
        id="head-search"
        type="search"
        name="q"
        defaultValue={query}
        placeholder={m.look.page.search}
        maxLength={400}
        autoComplete="off"
      />
    </Form>
  )
}
