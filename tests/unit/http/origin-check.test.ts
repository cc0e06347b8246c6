import { expect, test } from 'vitest'
import { cameFromHere } from '#app/http/origin-check.server.ts'

const post = {
  method: 'POST',
  origin: 'http://site.test:3000',
  host: 'site.test:3000',
  fetchSite: 'same-origin',
  hasCookie: true,
}

test('a form of the site itself passes', () => {
  expect(cameFromHere(post, null)).toBe(true)
})

test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing and passes from anywhere', (method) => {
  expect(
    cameFromHere({ ...post, method, origin: 'https://evil.test', fetchSite: 'cross-site' }, null),
  ).toBe(true)
})

test.each([
  'https://evil.test',
  'http://site.test',
  'http://site.test:3001',
  'http://sub.site.test:3000',
  'http://site.test:3000.evil.test',
  'null',
  'site.test:3000',
  '',
])('the origin %j is refused', (origin) => {
  expect(cameFromHere({ ...post, origin }, null)).toBe(false)
})

test.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND'])('%s is checked like POST', (method) => {
  expect(cameFromHere({ ...post, method, origin: 'https://evil.test' }, null)).toBe(false)
})

test.each(['cross-site', 'same-site', 'none'])('Sec-Fetch-Site %s is refused', (fetchSite) => {
  expect(cameFromHere({ ...post, fetchSite }, null)).toBe(false)
})

test('a browser too old for Sec-Fetch-Site is judged by its origin', () => {
  expect(cameFromHere({ ...post, fetchSite: undefined }, null)).toBe(true)
  expect(cameFromHere({ ...post, fetchSite: undefined, origin: 'https://evil.test' }, null)).toBe(
    false,
  )
})

test('without an origin a request passes only when it carries no cookie', () => {
  const bare = { ...post, origin: undefined, fetchSite: undefined }
  expect(cameFromHere(bare, null)).toBe(false)
  expect(cameFromHere({ ...bare, hasCookie: false }, null)).toBe(true)
})

test('a configured origin must be met exactly, whatever Host says', () => {
  const configured = 'https://open.example.org'
  const facts = { ...post, origin: configured, host: '127.0.0.1:3000' }
  expect(cameFromHere(facts, configured)).toBe(true)
  expect(cameFromHere({ ...facts, origin: 'http://open.example.org' }, configured)).toBe(false)
  expect(cameFromHere({ ...facts, origin: 'http://127.0.0.1:3000' }, configured)).toBe(false)
})
