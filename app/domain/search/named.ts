/** What is found by its name beside records and comments. */
export const NAMED_KINDS = ['person', 'reference', 'observable', 'tag', 'area'] as const
export type NamedKind = (typeof NAMED_KINDS)[number]

/** Raised when words are made otherwise: what was indexed before is indexed anew. */
export const NAMES_VERSION = 2
