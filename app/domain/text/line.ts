/** What a line of people's text may not be: nothing that is seen, or turned in its direction. */
export type LineProblem = 'invisible' | 'steering'

/** Marks that show nothing and do nothing that the letters around them need. */
const IDLE =
  /[\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g
/** Letters of the scripts that tell joined from apart: Arabic and its kin, and those of India. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const JOINERS =
  /(?<=(?<before>[\s\S])?)(?:\u200c|\u200d(?=(?<after>\p{Extended_Pictographic})?)|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])/gu
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\ufe0f\u{e007f}]/u
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu
const TAGS = /[\u{e0000}-\u{e007f}]/gu

const STEERING = /[\u202a-\u202e\u2066-\u2069]/u
const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800\ufffc]/gu
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,24}));/gi
/** The named entities of Markdown that are not seen or that steer. */
const NAMED: Record<string, string> = {
  nbsp: '\u00a0',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  lrm: '\u200e',
  rlm: '\u200f',
  zerowidthspace: '\u200b',
  nobreak: '\u2060',
  emsp: '\u2003',
  ensp: '\u2002',
  thinsp: '\u2009',
  hairsp: '\u200a',
}

/**
 * A line without the marks that only hide in it: soft hyphens, spaces of no width, fillers, marks of
 * direction, joiners and selectors out of their place. What emoji and the scripts that join their
 * letters need stays (after RFC 5892, appendix A.1 and A.2, and UTS 51).
 */
export function withoutHidden(text: string): string {
  const flags: string[] = []
  const kept = text.replace(FLAG, (flag) => `\ufdd0${flags.push(flag) - 1}\ufdd1`)
  return kept
    .replace(TAGS, '')
    .replace(IDLE, '')
    .replace(JOINERS, (mark, ...rest) => keptJoiner(mark, rest.at(-1)))
    .replace(/\ufdd0(\d+)\ufdd1/g, (_, place: string) => flags[Number(place)] ?? '')
}

function keptJoiner(mark: string, { before = '', after = '' }: Record<string, string>): string {
  if (mark === '\u200c') return JOINED.test(before) ? mark : ''
  if (mark === '\u200d') return JOINED.test(before) || (PICTURE.test(before) && after) ? mark : ''
  return /[\p{L}\p{N}\p{S}\p{P}\p{Emoji}]/u.test(before) ? mark : ''
}

/** What is wrong with a line of people's text, also where it is written as entities of Markdown. */
export function lineProblem(text: string): LineProblem | null {
  const shown = text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) =>
    name
      ? (NAMED[name.toLowerCase()] ?? entity)
      : letterOf(decimal ? Number(decimal) : Number(`0x${hex}`)),
  )
  if (STEERING.test(shown)) return 'steering'
  return shown.replace(UNSEEN, '') === '' ? 'invisible' : null
}

const letterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
