import { expect, test } from 'vitest'
import { rendered } from './render.ts'

const html = (source: string) =>
  rendered(source)
    .html.replace(/<span class="katex">.*?<\/math>.*?(?=<\/p>| )/gs, '⟦⟧')
    .replace(/\n/g, '')

test.each([
  ['Hello', '<p dir="auto">'],
  ['שלום', '<p dir="auto">'],
  ['# مرحبا', /<h3[^>]* dir="auto">/],
  ['- a', '<ul><li dir="auto">a'],
  ['- שלום', '<ul dir="rtl"><li dir="rtl">'],
  ['1. a\n\n   b', '<li dir="auto"><p dir="auto">a</p>'],
  ['> hello', '<blockquote dir="auto"><p dir="auto">'],
  ['> שלום', '<blockquote dir="rtl"><p dir="auto">'],
  ['> hello\n>\n> שלום', '<blockquote dir="auto"><p dir="auto">hello</p><p dir="auto">'],
  [
    '|a|\n|-|\n|ב|',
    '<table><thead><tr><th dir="auto">a</th></tr></thead><tbody><tr><td dir="auto">',
  ],
  ['|א|\n|-|\n|ב|', '<table dir="rtl">'],
  ['a[>שלום<]', '<small class="note" dir="auto"'],
  ['a[^n]\n\n[^n]: שלום', '<li dir="auto" id="user-content-fn-1"><p dir="auto">'],
  [`![a](/uploads/${'ab'.repeat(32)} "שלום")`, '<figcaption dir="auto">'],
])('%j says where its direction comes from', (source, expected) => {
  if (typeof expected === 'string') expect(html(source)).toContain(expected)
  else expect(html(source)).toMatch(expected)
})

test.each(['$x$ הוא מספר', '`loss` ערך', '**$x$** הוא', '$\\alpha$ في النموذج'])(
  'a formula or code before the words of %j does not turn them round',
  (source) => {
    expect(html(source)).toContain('<p dir="rtl">')
  },
)

test.each(['$x$ is', 'הערך $x$', '12 שלום', '`a` `b`'])('%j needs no more than auto', (source) => {
  expect(html(source)).toContain('<p dir="auto">')
})
