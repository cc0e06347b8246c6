import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from '#app/domain/paths/safe-path.ts'

test.each([
  ['/questions/12-can-we', '/questions/12-can-we'],
  ['/search?q=%CE%B2', '/search?q=%CE%B2'],
  ['/search?q=β', '/search?q=%CE%B2'],
  ['/search?q=معامل', '/search?q=%D9%85%D8%B9%D8%A7%D9%85%D9%84'],
  ['/people/王小明', '/people/%E7%8E%8B%E5%B0%8F%E6%98%8E'],
  ['/search?q=🦔 exponent', '/search?q=%F0%9F%A6%94%20exponent'],
  ['/people/José#über', '/people/Jos%C3%A9#%C3%BCber'],
  ['/questions/1#c-0190', '/questions/1#c-0190'],
  ['/search?q=100%25&tag=a+b', '/search?q=100%25&tag=a+b'],
  ['/search?q=100%', '/search?q=100%'],
  ['/search?q="quoted" <b>', '/search?q=%22quoted%22%20%3Cb%3E'],
  ['/sign-in?to=%2Fsearch%3Fq%3D%25CE%25B2', '/sign-in?to=%2Fsearch%3Fq%3D%25CE%25B2'],
  ['/people/\u05d0\u05d1', '/people/%D7%90%D7%91'],
  ['/a/../questions', '/questions'],
  ['/\ud800', '/%EF%BF%BD'],
])('%j leads to %j', (target, path) => {
  expect(safePath(target, '/')).toBe(path)
})

test.each([
  null,
  undefined,
  '',
  'questions',
  '//evil.test',
  '///evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  '/\t/evil.test',
  '/\n/evil.test',
  '\t//evil.test',
  ' //evil.test',
  'https://evil.test/',
  'HTTPS:evil.test',
  'javascript:alert(1)',
  '/..//evil.test',
  '/.//evil.test',
  '/a/../..//evil.test',
  '/%2e%2e//evil.test',
  '/\0',
  '/a\u007f',
])('%j leads nowhere but back', (target) => {
  expect(safePath(target, '/back')).toBe('/back')
})

test('whatever is typed, the answer is a header’s text and an address of this site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const path = safePath(`/${typed}`, '/')
      expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/)
      expect(new URL(path, 'https://site.example').origin).toBe('https://site.example')
      expect(safePath(path, '/')).toBe(path)
    }),
  )
})
