import { referencePath } from '#app/domain/paths/reference.ts'
import { siteWords } from '#messages/site.ts'
import type { ReferenceItem } from './references.tsx'

export type Work = {
  slug: string
  scheme: 'doi' | 'arxiv' | 'url'
  identifier: string
  url: string
  title: string
  authors: string[]
  year: number | null
}

const PREFIX = { doi: 'doi:', arxiv: 'arXiv:', url: '' } as const

/** `arXiv:2203.15556`, or an address without its scheme. */
export const identifierText = ({ scheme, identifier }: Pick<Work, 'scheme' | 'identifier'>) =>
  `${PREFIX[scheme]}${identifier}`

/** A cited work as a line: authors, year and title as far as they are known, else its identifier. */
export function referenceItem(work: Work): ReferenceItem {
  const identifier = identifierText(work)
  return {
    id: work.slug,
    label: work.title ? [byline(work), work.title].filter(Boolean).join(' ') : identifier,
    href: referencePath(work.slug),
    source: { href: work.url, label: work.title ? identifier : siteWords.openWork },
  }
}

type Made = Pick<Work, 'authors' | 'year'>

/** `Kaplan et al. (2020).` */
const byline = ({ authors, year }: Made): string =>
  [authorsOf(authors), year ? `(${year}).` : ''].filter(Boolean).join(' ')

/** `Kaplan et al. 2020`, for where there is little room. */
export const workName = ({ authors, year }: Made): string =>
  [authorsOf(authors), year].filter(Boolean).join(' ')

function authorsOf(authors: string[]): string {
  const names = authors.filter((name) => name !== 'et al.').map(familyName)
  const [first = '', second = ''] = names
  const more = names.length > 2 || authors.length > names.length
  return more ? `${first} et al.` : [first, second].filter(Boolean).join(' and ')
}

/** The last word of a person's name; a body such as “Example contributors” keeps all of its. */
function familyName(name: string): string {
  const bare = name.replace(/\s*\([^)]*\)$/, '')
  const last = bare.split(' ').at(-1) ?? bare
  return /^\p{Ll}/u.test(last) ? bare : last
}
