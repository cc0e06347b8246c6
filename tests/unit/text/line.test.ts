import { expect, test } from 'vitest'
import { title } from '#app/domain/text/input.ts'
import { lineProblem, withoutHidden } from '#app/domain/text/line.ts'

test.each([
  ['ZERO WIDTH SPACE', '\u200b'],
  ['ZERO WIDTH JOINER', '\u200d\u200d'],
  ['BYTE ORDER MARK', '\ufeff'],
  ['HANGUL FILLER', '\u3164'],
  ['half-width filler', '\uffa0'],
  ['soft hyphens', '\u00ad\u00ad'],
  ['tags', '\u{e0041}\u{e0042}'],
  ['variation selectors', '\ufe0f\u{e0101}'],
  ['a blank of Braille', '\u2800'],
  ['spaces of every width', '\u2003\u3000\u00a0\u202f'],
  ['marks of direction', '\u200e\u200f\u061c'],
  ['a mark without a letter', '\u0301'],
  ['an entity', '&#8203;&nbsp;&zwj;'],
  ['an entity in hexadecimal', '&#x3164;'],
])('a title of %s alone is refused', (_, text) => {
  const found = title.safeParse(text)
  expect(found.success).toBe(false)
  expect(['title.missing', 'text.invisible']).toContain(found.error?.issues[0]?.message)
})

test.each([
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2069',
  '&#x202e;',
])('a title with the steering character %j is refused', (mark) => {
  expect(title.safeParse(`exp${mark}onent`).error?.issues[0]?.message).toBe('text.steering')
})

test.each([
  ['an emoji family', '👩‍👩‍👧‍👦 research'],
  ['a profession', '👩🏽‍🔬'],
  ['a heart with its selector', '❤️ and ❤️‍🔥'],
  ['a keycap', '1️⃣'],
  ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['a flag of letters', '🇩🇪'],
  ['Persian', 'می\u200cخواهم'],
  ['Persian with a plural', 'شبکه\u200cهای عصبی'],
  ['Hindi', 'क्\u200dष'],
  ['Sinhala', 'ශ්\u200dරී'],
  ['Malayalam', 'നന്\u200d'],
  ['Bengali', 'র\u200d্য'],
  ['a variant of a Han letter', '葛\u{e0100}'],
  ['Arabic', 'هل تعمم الشبكات؟'],
  ['Hebrew with points', 'שָׁלוֹם'],
  ['Thai', 'การเรียนรู้'],
  ['Vietnamese', 'Tiếng Việt'],
  ['a formula', '$x^2$'],
  ['signs', '?!'],
  ['an ampersand', 'R&D; & more &copy;'],
])('%s stays as it is', (_, text) => {
  const composed = text.normalize('NFC')
  expect(withoutHidden(composed)).toBe(composed)
  expect(lineProblem(composed)).toBeNull()
  expect(title.parse(text)).toBe(composed)
})

test.each([
  ['ex\u00adpo\u200bnent', 'exponent'],
  ['\ufeffScaling laws\u200e', 'Scaling laws'],
  ['a\u200db', 'ab'],
  ['a\u200cb', 'ab'],
  ['\ufe0fx', 'x'],
  ['x\u{e0041}y', 'xy'],
  ['C++\u200f', 'C++'],
  ['من\u200f C++', 'من C++'],
  ['a\u3164b', 'ab'],
  ['👩\u200d', '👩'],
])('what only hides in %j is left out', (typed, text) => {
  expect(withoutHidden(typed)).toBe(text)
})

test('long lines are read at once', () => {
  for (const piece of ['\u200d', '\u200c', '🏴', '\u{e0041}', '&#', 'ا\u200c', '\ufe0f', '👩‍'])
    expect(withoutHidden(piece.repeat(50_000)).length).toBeLessThanOrEqual(piece.length * 50_000)
})
