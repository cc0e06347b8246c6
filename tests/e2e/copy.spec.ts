import type { Page } from '@playwright/test'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { unfold } from '#tests/support/browser/unfold.ts'
import { rendered } from '#tests/unit/markup/render.ts'

test.describe.configure({ mode: 'serial' })

let page: Page

test.beforeAll(async ({ browser, baseURL }) => {
  page = await browser.newPage({ baseURL })
  await page.goto('/about/roles')
  await hydrated(page)
})

test.afterAll(() => page.close())

/** What copying gives when a part of a text is selected: from one piece of it to another. */
async function copied(source: string, from?: string, to?: string) {
  await page.evaluate((html) => {
    const old = document.querySelector('#copied')
    const text = Object.assign(document.createElement('div'), { id: 'copied', innerHTML: html })
    text.dataset.body = 'copied:text:1'
    if (old) old.replaceWith(text)
    else document.querySelector('main')?.append(text)
  }, rendered(source).html)
  return copiedFrom('#copied', from, to)
}

const copiedFrom = (place: string, from?: string, to?: string) =>
  page.evaluate(
    ([place, from, to]) => {
      const root = document.querySelector(String(place)) ?? document.body
      const find = (piece: string, end: boolean): [Node, number] => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(piece) ?? -1
          const seen = !node.parentElement?.closest('.katex-mathml')
          if (at >= 0 && seen) return [node, end ? at + piece.length : at]
        }
        throw new Error(`no ${piece}`)
      }
      const range = document.createRange()
      range.selectNodeContents(root)
      if (from !== undefined) range.setStart(...find(from, false))
      if (to !== undefined) range.setEnd(...find(to, true))
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      const event = new ClipboardEvent('copy', {
        clipboardData: new DataTransfer(),
        bubbles: true,
        cancelable: true,
      })
      root.dispatchEvent(event)
      const data = (type: string) => event.clipboardData?.getData(type) ?? ''
      return { text: data('text/plain'), html: data('text/html'), taken: event.defaultPrevented }
    },
    [place, from, to] as const,
  )

const WHOLE = [
  'The loss $L(N) = a N^{-\\alpha}$ falls, see Q12 and @ada.',
  '$$\\int_0^1 x\\,dx = \\tfrac12$$',
  'In a line $$E = mc^2$$ goes on.',
  '# Heading with $x$\n\n## Next\n\nText.',
  '- one $a$\n- two\n  - three $b_1$\n- four',
  '3. three\n4. four $x$',
  '- [ ] open $x$\n- [x] done',
  '> quoted $x$\n>\n> again',
  '| a | $b$ |\n| :-- | --: |\n| 1 | $\\lvert x \\rvert$ |\n| `c` | **d** |',
  '[a page](https://example.org/a_b) with $x$',
  'https://example.org/b and a@example.org and doi:10.1000/182 and arXiv:2001.08361 $x$',
  '`code` and ``a`b`` and **bold $x$** and *slanted* and ~~gone~~',
  '```\nx = 1\n$y$\n```\n\n$z$',
  'hard\\\nbreak $x$',
  'soft\nbreak $x$',
  'one[^1] $x$\n\n[^1]: the *note* $y$',
  'side [> a *note* $y$ <] text',
  'costs \\$5 and \\$6, but $x$',
  '\\(x\\)2 and $y$',
  '$\\text{if } a_b*c$ and $\\frac{1}{2}$',
  'above\n\n---\n\nbelow $x$',
  'السؤال عن $x^2$ هنا',
  '（$x$）を考える',
]

for (const source of WHOLE) {
  test(`all of “${source.replaceAll('\n', '⏎').slice(0, 60)}” is copied as it was typed`, async () => {
    const { text } = await copied(source)
    expect(rendered(text).html).toBe(rendered(source).html)
    expect(text).toBe(source)
  })
}

const PARTS: [source: string, from: string, to: string, expected: string][] = [
  ['The loss $L(N)$ falls.', 'loss', 'falls', 'loss $L(N)$ falls'],
  ['The loss $L(N)$ falls.', 'loss', 'L', 'loss $L(N)$'],
  ['The loss $L(N)$ falls.', 'N', 'falls', '$L(N)$ falls'],
  ['The loss $L(N)$ falls.', 'N', 'N', '$L(N)$'],
  ['First $a$.\n\nSecond $b$.', 'a', 'b', '$a$.\n\nSecond $b$'],
  ['Before\n\n$$x + y$$\n\nafter', 'y', 'after', '$$x + y$$\n\nafter'],
  ['- one\n- two $x$\n- three', 'two', 'three', '- two $x$\n- three'],
  ['1. one\n2. two $x$\n3. three', 'two', 'three', '2. two $x$\n3. three'],
  ['- one $x$ here', 'one', 'here', 'one $x$ here'],
  [
    '| a | b |\n|---|---|\n| 1 | $x$ |\n| 2 | 3 |',
    'x',
    '2',
    '| a | b |\n| --- | --- |\n|  | $x$ |\n| 2 |  |',
  ],
  ['| a |\n|---|\n| see $x$ now |', 'see', 'now', 'see $x$ now'],
  ['```\none = 1\ntwo = 2\n```', 'one', 'two', 'one = 1\ntwo'],
  ['see `code here` too', 'code', 'code', 'code'],
  ['> quoted $x$\n>\n> again', 'x', 'again', '> $x$\n>\n> again'],
  ['a **bold $x$ word** here', 'bold', 'here', '**bold $x$ word** here'],
  ['[the page](https://example.org/) $x$', 'page', 'page', 'page'],
  ['# Head $x$\n\ntext', 'Head', 'text', '# Head $x$\n\ntext'],
  ['One[^1] $x$.\n\n[^1]: note', 'One', 'x', 'One[^1] $x$\n\n[^1]: note'],
]

for (const [source, from, to, expected] of PARTS) {
  test(`“${from}” to “${to}” of “${source.replaceAll('\n', '⏎')}” is copied with its form`, async () => {
    expect((await copied(source, from, to)).text).toBe(expected)
  })
}

test('other programs get each formula once, as MathML, with whole addresses', async () => {
  const { html } = await copied('See [it](/Q12) $x^2$')
  expect(html).toContain('<math')
  expect(html).not.toContain('katex')
  expect(html).not.toContain('annotation')
  expect(html).toMatch(/href="http:\/\/127[^"]*\/Q12"/)
})

test('what people did not write is copied by the browser alone', async () => {
  expect((await copiedFrom('footer')).taken).toBe(false)
  await page.goto('/questions/1')
  await hydrated(page)
  expect((await copiedFrom('header')).taken).toBe(false)
  const { text, taken } = await copiedFrom('h1')
  expect(taken).toBe(true)
  expect(text).not.toContain('\n')
})

test('a selection in a field stays as it is, and what is copied can be pasted into one', async ({
  signedIn,
}) => {
  const { page: own } = await signedIn()
  await own.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await own.goto('/questions/new')
  await hydrated(own)
  const field = own.getByRole('textbox', { name: 'Statement' })
  await field.fill('typed $x$ *here*')
  await field.selectText()
  await own.keyboard.press('Control+C')
  await unfold(own)
  await own.getByRole('textbox', { name: 'Background' }).click()
  await own.keyboard.press('Control+V')
  await expect(own.getByRole('textbox', { name: 'Background' })).toHaveValue('typed $x$ *here*')
})
