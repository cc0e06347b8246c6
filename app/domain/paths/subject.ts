/** `anchor` is the place on its page that a vote without script comes back to: `#…`, or nothing. */
export const votePath = (subjectId: string, anchor = '') =>
  `/subjects/${subjectId}/vote${anchor === '' ? '' : `?at=${anchor.slice(1)}`}`

export const visibilityPath = (subjectId: string) => `/subjects/${subjectId}/visibility`
export const uploadPath = (hash: string) => `/uploads/${hash}`
