const LONGEST = 70

/** The readable part of an address: lower-case ASCII words of a plain title, cut at a word. */
export function slugOf(plainTitle: string): string {
  const words = plainTitle
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  let slug = ''
  for (const word of words ?? []) {
    if (slug.length + word.length + 1 > LONGEST) break
    slug += slug ? `-${word}` : word
  }
  return slug
}
