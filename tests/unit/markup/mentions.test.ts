import { expect, test } from 'vitest'
import { namedIn } from '#app/markup/named-in.ts'
import { rendered, shape } from './render.ts'

const mentions = (source: string) => rendered(source).mentions

const known = {
  records: ['Q1', 'Q3', 'Q12', 'C1', 'C2', 'C3', 'C4', 'P3', 'P31', 'E5', 'A3', 'A4'],
  people: ['ada', 'b-2', 'smith2020', 'property', 'types'],
}
/** The HTML with each link by name as its text between guillemets, and without the paragraph. */
const marked = (source: string) =>
  shape(source, { known })
    .replace(/<a class="(?:rec|mention)" href="([^"]+)">([^<]+)<\/a>/g, (_, href, text) =>
      href.toLowerCase().endsWith(text.replace('@', '').toLowerCase()) ? `«${text}»` : `!${href}!`,
    )
    .replace(/^<p>|<\/p>$/g, '')

test.each([
  // Meant.
  ['See C4.', 'See «C4».'],
  [
    'C4, Q12; P31: (E5) [A3] “C4” ‘C4’ C4? C4!',
    '«C4», «Q12»; «P31»: («E5») [«A3»] “«C4»” ‘«C4»’ «C4»? «C4»!',
  ],
  ["C4's proof and C4’s proof", '«C4»’s proof and «C4»’s proof'],
  ['C1–C4, C1-C4, C1--C4 and C1—C4', '«C1»–«C4», «C1»-«C4», «C1»–«C4» and «C1»—«C4»'],
  ['C1/C2/C4 and C1, C4', '«C1»/«C2»/«C4» and «C1», «C4»'],
  ['#C4, (#C4)', '#«C4», (#«C4»)'],
  ['**C4** *C4* ~~C4~~', '<strong>«C4»</strong> <em>«C4»</em> <s>«C4»</s>'],
  ['见C4。C4的证明，（Q12）、Q1和Q3', '见«C4»。«C4»的证明，（«Q12»）、«Q1»和«Q3»'],
  ['C4는 참이고 ¿C4?', '«C4»는 참이고 ¿«C4»?'],
  ['Q3 in full, Q3 2 times, Q1–Q3 2 times', '«Q3» in full, «Q3» 2 times, «Q1»–«Q3» 2 times'],
  ['C4—no', '«C4»—no'],
  // Only looking like it.
  ['C5, Q2 and P9 are not there', 'C5, Q2 and P9 are not there'],
  ['c4 q12 p31', 'c4 q12 p31'],
  ['in 2024 Q3 and FY24 Q1', 'in 2024 Q3 and FY24 Q1'],
  [
    'GPT-C2, GPT‑C2 and C4-en, E5-large, E5-2690, C4/en, s3://C4',
    'GPT-C2, GPT‑C2 and C4-en, E5-large, E5-2690, C4/en, s3://C4',
  ],
  ['éC4 xQ1 Q1x ЖC4 C4ж Q1_2 _Q1', 'éC4 xQ1 Q1x ЖC4 C4ж Q1_2 _Q1'],
  ['C4.csv, v.C4, P3.5 and /C4 or a/C4', 'C4.csv, v.C4, P3.5 and /C4 or a/C4'],
  ['A1:C4, Sheet1!C4, =C4+1 and C4=2', 'A1:C4, Sheet1!C4, =C4+1 and C4=2'],
  [
    'Q3 2024, Q1–Q3 2024, Q3 FY24, Q3 ’24, FY 2024 Q3',
    'Q3 2024, Q1–Q3 2024, Q3 FY24, Q3 ’24, FY 2024 Q3',
  ],
  ['Q0 Q01 B2 C4H10 Q&A3 AC4', 'Q0 Q01 B2 C4H10 Q&amp;A3 AC4'],
  // Escaped.
  ['trained on \\C4, not C4', 'trained on C4, not «C4»'],
  ['\\C4–\\C3, (\\Q12) \\E5-large \\P999', 'C4–C3, (Q12) E5-large P999'],
  ['\\\\C4 `\\C4` a\\C4', '\\«C4» <code>\\C4</code> a\\C4'],
])('records in %j', (source, expected) => expect(marked(source)).toBe(expected))

test.each([
  ['@ada, (@b-2) @Ada @ADA', '«@ada», («@b-2») «@Ada» «@ADA»'],
  [
    "@ada's @ada. @ada: @ada! **@ada** @ada—no",
    '«@ada»’s «@ada». «@ada»: «@ada»! <strong>«@ada»</strong> «@ada»—no',
  ],
  ['你好@ada您好，@ada。', '你好«@ada»您好，«@ada»。'],
  ['@ghostperson and [@smith2021]', '@ghostperson and [@smith2021]'],
  ['x@ada a@b.org', 'x@ada <a href="mailto:a@b.org">a@b.org</a>'],
  ['`@ada` \\@ada @a', '<code>@ada</code> @ada @a'],
  [
    '@types/node @property_x @ada@example.net @ada.example',
    '@types/node @property_x @ada@example.net @ada.example',
  ],
  ['@@ada /@ada -@ada @ada-x', '@@ada /@ada -@ada @ada-x'],
  ['$@ada$ $C4$', '⟦@ada⟧ ⟦C4⟧'],
])('people in %j', (source, expected) =>
  expect(
    marked(source)
      .replace(/ rel="[^"]*"/g, '')
      .replace(/<a href="mailto:ada@example.net">([^<]*)<\/a>/, '$1'),
  ).toBe(expected),
)

test('names are linked in headings, tables and lists, and not inside links and code', () => {
  const html = rendered(
    '# On C4\n\n- @ada\n\n|a|\n|-|\n|C4|\n\n[C4](/x) [see @ada](/y)\n\n    C4',
    { known },
  ).html
  expect(html.match(/<a class="rec" href="\/C4">C4<\/a>/g)).toHaveLength(2)
  expect(html.match(/class="mention"/g)).toHaveLength(1)
  expect(html).toContain('<a href="/x">C4</a> <a href="/y">see @ada</a>')
})

test('a text says whom and what it names', () => {
  const { handles, records } = rendered('@Ada @ada @bob Q12 C7 Q12 \\C4', { known }).mentions
  expect({ handles, records }).toEqual({ handles: ['ada'], records: ['Q12'] })
})

test('without knowing what there is, nothing is linked by name', () => {
  expect(shape('Q1 @ada')).toBe('<p>Q1 @ada</p>')
})

test('a title names records as words, and takes the mark of an escape away', () => {
  const title = rendered('Models trained on \\C4 and C4', { mode: 'inline', known })
  expect(title.html).toBe('Models trained on C4 and C4')
  expect(title.plain).toBe('Models trained on C4 and C4')
})

test('what a text may name is chosen among what stands in it', () => {
  expect(namedIn(['C4 @Ada', 'C4–C5 `E1` @ada'])).toEqual({
    records: ['C4', 'C5', 'E1'],
    people: ['ada'],
  })
  const many = Array.from({ length: 5000 }, (_, n) => `C${n + 1}`).join(' ')
  expect(namedIn([many]).records).toHaveLength(1000)
})

test.each([
  ['doi:10.1000/a_b_c.', 'https://doi.org/10.1000/a_b_c', 'doi', '10.1000/a_b_c'],
  [
    '(doi:10.1016/S0022(96)00123-X)',
    'https://doi.org/10.1016/S0022(96)00123-X',
    'doi',
    '10.1016/s0022(96)00123-x',
  ],
  ['arXiv:2001.08361v2,', 'https://arxiv.org/abs/2001.08361v2', 'arxiv', '2001.08361'],
  ['arxiv:hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001', 'arxiv', 'hep-th/9901001'],
])('%s is linked and collected', (source, href, scheme, id) => {
  expect(shape(source)).toContain(`<a href="${href}" rel="ugc nofollow noopener">`)
  expect(mentions(source).references).toEqual([{ scheme, id }])
})

test('links to works are collected by their identifier, others by address', () => {
  expect(
    mentions(
      '[a](https://arxiv.org/pdf/2001.08361v3.pdf) https://dx.doi.org/10.1000/AB <https://example.org/x#y> [b](/Q1)',
    ).references,
  ).toEqual([
    { scheme: 'arxiv', id: '2001.08361' },
    { scheme: 'doi', id: '10.1000/ab' },
    { scheme: 'url', id: 'https://example.org/x' },
  ])
})

test('a label may have literal brackets', () => {
  expect(shape('[[Author et al. (2020)]](https://example.org/)')).toBe(
    '<p><a href="https://example.org/" rel="ugc nofollow noopener">[Author et al. (2020)]</a></p>',
  )
})

test('links to this site are not outside links', () => {
  const siteOrigin = 'https://site.example'
  expect(shape('[a](https://site.example/Q1)', { siteOrigin })).not.toContain('rel=')
  expect(rendered('https://site.example/Q1', { siteOrigin }).mentions.references).toEqual([])
})

test('one text cannot call a thousand people', () => {
  const people = Array.from({ length: 5000 }, (_, n) => `u${n}`)
  const source = people.map((handle) => `@${handle}`).join(' ')
  expect(rendered(source, { known: { records: [], people } }).mentions.handles.length).toBeLessThan(
    1010,
  )
})
