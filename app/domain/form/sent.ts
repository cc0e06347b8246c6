/** The cookie by which a page's script hears that a form has done its work: where it was sent. */
export const SENT_COOKIE = 'touchstone_sent'

/** The names of fields that never leave the form for a draft. */
export const isSecretField = (name: string): boolean => /password|token|code$/i.test(name)

/** The address that a form is sent to, as both sides write it: without what only tells routes apart. */
export function sentTo(url: URL): string {
  const query = new URLSearchParams(url.search)
  query.delete('index')
  const search = query.size > 0 ? `?${query}` : ''
  return url.pathname.replace(/\.data$/, '') + search
}
