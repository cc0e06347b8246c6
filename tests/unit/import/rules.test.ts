import { expect, test } from 'vitest'
import { decide } from '#app/domain/import/decide.ts'
import { settleMacros } from '#app/domain/import/settle-macros.ts'
import {
  absoluteLinks,
  fillPlaceholders,
  pictureFiles,
  unfilledLink,
  withPictures,
} from '#app/domain/import/site-text.ts'

const texts = (statement: string) => ({ title: 'T', statement, background: '' })
const entry = (statement: string) =>
  ({ ...texts(statement), key: 'k', file: 'f', kind: 'question', digest: statement }) as const
const known = (statement: string, imported: string | null, digest = 'first') => ({
  digest,
  visibility: 'public' as const,
  texts: texts(statement),
  imported: imported === null ? null : texts(imported),
})

test('an entry is new, updated or unchanged', () => {
  expect(decide(entry('first'), undefined)).toBe('new')
  expect(decide(entry('first'), known('first', 'first'))).toBe('unchanged')
  expect(decide(entry('second'), known('first', 'first'))).toBe('updated')
})

test('what people changed here is never overwritten', () => {
  expect(decide(entry('second'), known('mended', 'first'))).toBe('edited-here')
  expect(decide(entry('second'), known('first', null))).toBe('edited-here')
  expect(decide(entry('first'), known('mended', 'first'))).toBe('unchanged')
  expect(decide(entry('mended'), known('mended', 'first'))).toBe('unchanged')
  expect(decide(entry('second'), { ...known('first', 'first'), visibility: 'deleted' })).toBe(
    'deleted-here',
  )
})

test('a macro that the site decided on is kept unless it is to be replaced', () => {
  const site = { current: { '\\a': '1', '\\b': '2' }, retired: ['\\c'] }
  const offered = { '\\a': '1', '\\b': '9', '\\c': '3', '\\d': '4' }
  expect(settleMacros(site, offered, false)).toEqual({
    added: ['\\d'],
    replaced: [],
    kept: ['\\b', '\\c'],
    unchanged: ['\\a'],
    inUse: { '\\a': '1', '\\b': '2', '\\d': '4' },
  })
  const replaced = settleMacros(site, offered, true)
  expect(replaced.replaced).toEqual(['\\b', '\\c'])
  expect(replaced.inUse).toEqual(offered)
})

test('links relative to their site become absolute, others and formulas stay', () => {
  const text = 'See [a](/quanta), [b](https://x.org/), [c](//x.org), $f[0](1)$ and\n\n[d]: /there'
  expect(absoluteLinks(text, 'https://s.org')).toBe(
    'See [a](https://s.org/quanta), [b](https://x.org/), [c](//x.org), $f[0](1)$ and\n\n[d]: https://s.org/there',
  )
})

test('picture files are found and given their new addresses, pictures elsewhere stay', () => {
  const text = '![a](one.png "Cap") ![b](https://x.org/two.png) ![c](/three.png) ![a](one.png)'
  expect(pictureFiles(text)).toEqual(['one.png'])
  expect(withPictures(text, new Map([['one.png', '/uploads/1']]))).toBe(
    '![a](/uploads/1 "Cap") ![b](https://x.org/two.png) ![c](/three.png) ![a](/uploads/1)',
  )
})

test('placeholders with a value are filled, and a link to one without is noticed', () => {
  const text = fillPlaceholders('[p]({{PAPER}}) and [q]({{QUERY}}), $x^{{A}}$', { PAPER: 'u' })
  expect(text).toBe('[p](u) and [q]({{QUERY}}), $x^{{A}}$')
  expect(unfilledLink(text)).toBe('{{QUERY}}')
  expect(unfilledLink('$x^{{A}}$')).toBeNull()
})
