import { expect, test } from 'vitest'
import { factText } from '#app/domain/record/facts.ts'

test.each([
  ['region', '[-0.5, -.25]', '[−0.5, −.25]'],
  ['region', '≤ -1e-3', '≤ −1e-3'],
  [
    'conditions',
    'bias >= -0.5\nlog10 lr between -4 and -2',
    'bias >= −0.5\nlog10 lr between −4 and −2',
  ],
  ['domain', '-1..1', '−1..1'],
  ['deadline', '2027-01-02', '2027-01-02'],
  ['source', 'https://example.org/run?from=-5', 'https://example.org/run?from=-5'],
  ['code', 'https://example.org/a/b -1', 'https://example.org/a/b -1'],
  ['criterion', 'below -0.5', 'below -0.5'],
])(
  'the numbers of %s %j have true minus signs, addresses and texts stay as typed',
  (name, typed, shown) => {
    expect(factText(name, typed)).toBe(shown)
  },
)
