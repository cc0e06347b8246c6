import type { Description } from './description.ts'

type Made = Pick<Description, 'authors' | 'year'>

/** `Kaplan et al. 2020`. */
export const workName = ({ authors, year }: Made): string =>
  [authorsOf(authors), year].filter(Boolean).join(' ')

function authorsOf(authors: string[]): string {
  const names = authors.filter((name) => name !== 'et al.').map(familyName)
  const [first = '', second = ''] = names
  const more = names.length > 2 || authors.length > names.length
  return more ? `${first} et al.` : [first, second].filter(Boolean).join(' and ')
}

const PARTICLES = 'van|von|der|den|de|del|della|di|da|la|le|du|dos|ter|ten|af|al|el|ibn'
const BODY = /^(?:\p{Ll}|(?!I+$|IV$)\p{Lu}{2,4}$)/u
const FAMILY = new RegExp(`(?:\\s(?:${PARTICLES}))*\\s\\S+(?:\\s(?:Jr|Sr|I{2,3}|IV)\\.?)?$`)

/** The end of a person's name; a body such as “Example contributors” or “Example AI” keeps all of its. */
function familyName(name: string): string {
  const bare = name.replace(/\s*\([^)]*\)$/, '')
  const last = FAMILY.exec(` ${bare}`)?.[0].trim() ?? bare
  return BODY.test(bare.split(' ').at(-1) ?? '') ? bare : last
}
