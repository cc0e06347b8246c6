/** What the form starts from, by the address that led to it: a claim, a question, an observable, an older version. */
export function startedFrom(query: URLSearchParams) {
  const text = (name: string) => query.get(name) ?? ''
  const fields = { claims: text('claim'), observable: text('observable') }
  const given = Object.entries(fields).filter(([, value]) => value !== '')
  return {
    fields: Object.fromEntries(given) as Partial<typeof fields>,
    question: text('question'),
    supersedes: text('supersedes'),
  }
}
