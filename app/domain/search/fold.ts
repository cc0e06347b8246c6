import { stemmer } from 'stemmer'
import { american } from './english.ts'
import { spell } from './letters.ts'
import { joinedScripts, nameSpellings, scriptsInLine } from './spellings.ts'
import { readTex } from './tex-words.ts'

/** Longer words are cut, in texts and queries alike. */
export const LONGEST_WORD = 60
/** A chain of more hyphens than this is an address or a slug, which nobody writes as one word. */
const MOST_JOINED_PARTS = 4

export type Folded = {
  /** Stems in the order of the text, for phrases. */
  words: string[]
  /** Other readings of some of the words, each a phrase of its own: `μp` also as `mu p`. */
  variants: string[][]
  /** Other spellings, one word each, that a search looks for as well: `max-norm` also as `maxnorm`. */
  spellings: string[]
}

const CHUNK = /[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)*|\p{Extended_Pictographic}/gu
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const PIECE = new RegExp(`[${UNSPACED}]|[^${UNSPACED}]+`, 'gu')

/** The stems of a text in order: ASCII letters and digits only. */
export const searchWords = (text: string): string[] => foldText(text).words

/**
 * Folds a text to comparable words: case, accents, TeX, apostrophes, British spellings and English
 * endings (Porter's stemmer) are levelled. Greek letters become their names and join the letters they
 * touch, so that μP, muP and `$\mu$P` are one word. Scripts written without spaces give one word a
 * character, and so do emoji.
 */
export function foldText(text: string): Folded {
  const { text: read, shapes } = readTex(levelled(text))
  const words: string[] = []
  const variants: string[][] = shapes.map((shape) => [stem(shape)])
  const spellings = [...nameSpellings(text), ...joinedScripts(read)]
  for (const chunk of withoutMarks(read).match(CHUNK) ?? []) {
    const parts = chunk.split(/[-‐‑–]/)
    if (parts.length > 1 && parts.length <= MOST_JOINED_PARTS) spellings.push(parts.join(''))
    for (const part of parts) {
      for (const piece of part.match(PIECE) ?? []) words.push(...stemOf(piece))
      variants.push(...greekParts(part))
    }
  }
  return { words, variants, spellings: spellings.map(levelled).flatMap(stemOf) }
}

const levelled = (text: string) =>
  scriptsInLine(text).normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').normalize('NFC')

/** Takes out apostrophes and repeated emoji, and spells two marks that are part of a name (C++, F#). */
const withoutMarks = (text: string) =>
  text
    .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’ʼ]/g, '')
    .replace(/(\p{Extended_Pictographic})\1+/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])([a-z])\+\+/gu, '$1plusplus')
    .replace(/(?<![\p{L}\p{N}])([a-z])#(?![\p{L}\p{N}])/gu, '$1sharp')

/** The letters of `μp` one by one; nothing for words of the Greek language. */
function greekParts(part: string): string[][] {
  const pieces = part.match(/[α-ω]|[^α-ω]+/g) ?? []
  const greek = pieces.filter((piece) => /[α-ω]/.test(piece)).length
  if (pieces.length < 2 || greek === 0 || greek > 3) return []
  return [pieces.flatMap(stemOf)]
}

/** What is compared of a word; nothing where it is spelled by a sign that only softens a letter. */
function stemOf(piece: string): string[] {
  const word = spell(piece).slice(0, LONGEST_WORD)
  return word === '' ? [] : [stem(word)]
}

const stem = (word: string) => (/^[a-z]{3,}$/.test(word) ? stemmer(american(word)) : word)
