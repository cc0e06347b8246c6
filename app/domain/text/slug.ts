import { spelledLetter } from '../search/letters.ts'

const LONGEST = 70

/**
 * The readable part of an address: lower-case ASCII words of a plain title, cut at a word. Greek
 * letters become their names and join what they touch (μP is `mup`); other scripts leave nothing.
 */
export function slugOf(plainTitle: string): string {
  const words = plainTitle
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/gu, (letter) => spelledLetter(letter) ?? ' ')
    .match(/[a-z0-9]+/g)
  let slug = ''
  for (const word of words ?? []) {
    if (slug.length + word.length + 1 > LONGEST) break
    slug += slug ? `-${word}` : word
  }
  return slug
}
