import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '#app/domain/text/slug.ts'
import { renderDocument } from '#app/markup/render.ts'

test.each([
  ['Can we predict exponents?', 'can-we-predict-exponents'],
  ['μP transfer', 'mup-transfer'],
  ['\u00b5P and the micro sign', 'mup-and-the-micro-sign'],
  ['The κ–ε model at β₂ → 1', 'the-kappa-epsilon-model-at-beta2-1'],
  ['ΔΣ and final ΣΑΣ', 'deltasigma-and-final-sigmaalphasigma'],
  ['ϵ-nets, ϕ and ϑ', 'epsilon-nets-phi-and-theta'],
  ['Erdős, Ångström, Łoś, Strauß', 'erdos-angstrom-los-strauss'],
  ['Is it 深い?', 'is-it'],
  ['深い', ''],
])('the title %s gives the slug %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test.each([
  ['Does $\\mu$P transfer?', 'does-mup-transfer'],
  ['Why $L(\\theta) \\propto N^{-\\alpha}$?', 'why-l-theta-n-alpha'],
])('TeX in the title %s gives the slug %s', (title, slug) => {
  expect(slugOf(renderDocument(title, { macros: {}, mode: 'inline' }).plain)).toBe(slug)
})

test('a long title is cut at a word', () => {
  expect(slugOf('eleven char '.repeat(9))).toBe(`${'eleven-char-'.repeat(5)}eleven`)
  expect(slugOf('x'.repeat(80))).toBe('')
})

test('whatever the title, the slug fits into an address as it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const slug = slugOf(title)
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slug.length).toBeLessThanOrEqual(70)
    }),
  )
})
