import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '#app/domain/site/settings.ts'
import { cases } from '#app/routes/about_.verdicts/cases.server.ts'
import { heterogeneity } from '#app/routes/about_.verdicts/pooled.server.ts'
import {
  verdictFigures,
  verdictTables,
} from '#app/routes/about_.verdicts/worked-examples.server.ts'
import { explanations } from '#messages/explanations.server.ts'

// Expected values were worked outside the program, to the digits shown.

const tables = verdictTables()
const rowsOf = (name: keyof typeof tables) =>
  tables[name].rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')))

test('the six cases of the rule', () => {
  const shown = cases().rows.map((row) => [row.value, row.interval, row.overlap, row.verdict])
  expect(shown).toEqual([
    ['0.26', ['0.2404', '0.2796'], '1', 'supports'],
    ['0.28', ['0.2408', '0.3192'], '0.5', 'inconclusive'],
    ['0.30', ['0.2216', '0.3784'], '0.5', 'inconclusive'],
    ['0.37', ['0.3308', '0.4092'], '0', 'contradicts'],
    ['0.44', ['0.4204', '0.4596'], '0.244893', 'inconclusive'],
    ['0.40', ['0.3804', '0.4196'], '0', 'contradicts'],
  ])
})

test('an interval is drawn inside its region exactly where the measurement supports', () => {
  for (const { verdict, drawn } of cases().rows) {
    const { region, bar } = drawn
    expect(bar.from >= region.from && bar.to <= region.to).toBe(verdict === 'supports')
    expect(bar.to < region.from || bar.from > region.to).toBe(verdict === 'contradicts')
  }
})

test('what is reported, as a 95 % interval', () => {
  expect(rowsOf('reported').map((row) => row[1])).toEqual([
    '[0.2404, 0.2796]',
    // Student's t with 4, 8 and 2 degrees of freedom: 2.776445, 2.306004 and 4.302653.
    '[0.2322, 0.2878]',
    '[0.2369, 0.2831]',
    '[0.1855, 0.3345]',
    '[0.24, 0.285]',
    // Each side longer by 1.95996 / 1.64485.
    `[${(0.26 - (0.02 * 1.959964) / 1.644854).toFixed(4)}, ${(0.26 + (0.025 * 1.959964) / 1.644854).toFixed(4)}]`,
  ])
})

test('nothing without a known uncertainty decides', () => {
  const rows = rowsOf('bare')
  expect(rows.map((row) => row[2])).toEqual(rows.map(() => 'inconclusive'))
  expect(rows.map((row) => row[3])).toEqual(['inside', 'outside', 'inside', 'inside'])
})

test('on a log scale the interval is longer above', () => {
  const [linear, log] = rowsOf('log')
  const end = (sign: number) => (0.002 * Math.exp(sign * 1.959964 * 0.25)).toFixed(6)
  expect(linear).toEqual(['linear', '[0.00102, 0.00298]', 'supports'])
  expect(log).toEqual(['logarithmic', `[${end(-1)}, ${end(1)}]`, 'supports'])
})

test('three measurements pooled in five ways', () => {
  expect(rowsOf('pool')).toEqual([
    ['one true value', '0.3233', '0.0133', '[0.2972, 0.3495]', '0.00000'],
    ['DerSimonian–Laird', '0.3211', '0.0326', '[0.2572, 0.3850]', '0.00247'],
    ['Paule–Mandel', '0.3214', '0.0281', '[0.2663, 0.3765]', '0.00168'],
    ['REML', '0.3213', '0.0298', '[0.2628, 0.3797]', '0.00197'],
    ['REML, Hartung–Knapp (as usual)', '0.3213', '0.0298', '[0.1930, 0.4495]', '0.00197'],
  ])
  expect(heterogeneity()).toEqual({
    q: '10.25',
    df: '2',
    i2: '76.6 %',
    further: '[0.0914, 0.5511]',
  })
})

test('a value at the edge of what is possible supports, and limits decide at their level', () => {
  expect(rowsOf('domain').map((row) => row.slice(2, 4).concat(row.slice(5)))).toEqual([
    ['[0.9852, 1.0048]', '[0.9852, 1]', 'supports'],
    ['[−0.001, 0.003]', '[0, 0.003]', 'supports'],
  ])
  expect(rowsOf('limits').map((row) => row[2])).toEqual([
    'supports',
    'inconclusive',
    'inconclusive',
    'contradicts',
    'supports',
  ])
})

test('analyses of the same data are combined into one estimate', () => {
  expect(rowsOf('groups').map((row) => row.slice(1))).toEqual([
    ['3.0100', '0.0529', '87.11', '[2.9048, 3.1152]', 'no'],
    ['1.7836', '0.0631', '1.43', '[1.3788, 2.1884]', 'yes'],
    ['0.4833', '0.0249', '2.29', '[0.3884, 0.5783]', 'yes'],
  ])
})

test('groups that disagree decide nothing, and what agrees but is vague does not undecide', () => {
  expect(rowsOf('pooled').map((row) => row.slice(2, 4))).toEqual([
    ['[−0.0748, 1.0748]', 'inconclusive'],
    ['[2.1265, 3.9235]', 'supports'],
    ['[0.1373, 0.3839]', 'supports'],
    ['[0.1721, 0.4096]', 'inconclusive'],
    ['[0.2397, 0.3114]', 'inconclusive'],
    ['[0.246, 0.2973]', 'supports'],
  ])
})

test('the same two groups decide by the usual rule, and not by a stricter one', () => {
  expect(rowsOf('decision').map((row) => row[1])).toEqual([
    'supports',
    'inconclusive',
    'inconclusive',
  ])
})

test('of data that made a prediction only a new analysis that the rule lets count contradicts', () => {
  expect(rowsOf('made').map((row) => row[3])).toEqual([
    'inconclusive',
    'inconclusive',
    'inconclusive',
    'contradicts',
  ])
})

test('a verdict bends without the group that carries it, or with the normal interval', () => {
  const [carried, firm, open] = rowsOf('robustness').map((row) => row.slice(2))
  expect(carried).toEqual(['supports', '5 of 6', 'without A'])
  expect(firm).toEqual(['supports', '11 of 11', 'none'])
  expect(open?.[0]).toBe('inconclusive')
  expect(open?.[2]).toContain('REML, normal interval')
})

test('support is foretold where what came since registration decides alike by itself', () => {
  expect(rowsOf('footing').map((row) => row[4])).toEqual([
    'foretold',
    'foretold',
    'fits what was known',
    'fits what was known',
  ])
})

test('every work that a rule names is among the sources', () => {
  const parts = explanations.verdicts.parts(DEFAULT_SETTINGS, verdictFigures())
  const sources = parts.find(({ id }) => id === 'sources')?.text ?? ''
  const named = parts.flatMap(({ text }) => [...text.matchAll(/\[([^\]]+) (\d{4})\]\(#sources\)/g)])
  expect(named.length).toBeGreaterThan(9)
  for (const [, authors = '', year] of named)
    expect(sources).toMatch(new RegExp(`${authors.split(/ et al| &/)[0]}.*\\(${year}\\)`))
})

test('the status of a claim follows from its predictions, and an essential one decides', () => {
  expect(rowsOf('claims').map((row) => row[1])).toEqual([
    'not decided yet',
    'not decided yet',
    'supported',
    'challenged',
    'contested',
    'supported',
    'contested',
    'refuted',
  ])
})

test('the rules of resolution are told as the site has set them', () => {
  const resolution = (secondsNeeded: number, disputeDays: number) => {
    const rules = { ...DEFAULT_SETTINGS, secondsNeeded, disputeDays }
    const parts = explanations.verdicts.parts(rules, verdictFigures())
    return parts.find(({ id }) => id === 'resolution')?.text
  }
  expect(resolution(2, 14)).toMatch(
    /Two other trusted people, or one curator, co-sign it.*14 days/s,
  )
  expect(resolution(1, 1)).toMatch(
    /One other trusted person, or one curator, co-signs it.*one day/s,
  )
  expect(resolution(7, 0)).toMatch(/7 other trusted people.*final at once/s)
  expect(resolution(0, 3)).toMatch(/nobody has to co-sign it.*3 days/s)
})
