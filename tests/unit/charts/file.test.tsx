import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { layoutAxis } from '#app/charts/axis/layout.server.ts'
import { AxisFile } from '#app/charts/file/axis-file.tsx'
import { ForestFile } from '#app/charts/file/forest-file.tsx'
import { INK, SIGN_INK } from '#app/charts/file/measures.ts'
import { layoutForest } from '#app/charts/forest/layout.server.ts'
import type { ForestData } from '#app/charts/forest/types.ts'
import { aMeasurement } from './chart-data.ts'

const forest = (data: Partial<ForestData>) =>
  renderToStaticMarkup(
    <ForestFile
      plot={layoutForest({
        scale: 'linear',
        region: { lower: 0.45, upper: 0.55 },
        rows: [],
        pool: null,
        ...data,
      })}
      title="P1: An exponent near one half"
      poolLabel="Pooled"
      axisTitle="Exponent"
      caption="Values with 95 % intervals."
    />,
  )

/** What a program that knows no styles and no layout cannot draw. */
const NEEDS_A_PAGE = /class=|style=|%"|currentColor|var\(/

test('a file of a forest plot stands alone: plain numbers, colours written out, named', () => {
  const drawn = forest({
    rows: [
      aMeasurement({ id: '1', label: 'Five budgets', record: 'E9' }),
      aMeasurement({ id: '2', verdict: 'contradicts', value: 0.9, low: 0.8, high: 1 }),
      aMeasurement({ id: '3', used: false, low: null, high: null }),
      aMeasurement({ id: '4', excluded: true, used: false }),
    ],
    pool: {
      mean: 0.5,
      low: 0.48,
      high: 0.52,
      predictionLow: 0.4,
      predictionHigh: 0.6,
      verdict: 'supports',
    },
  })
  expect(drawn).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" width="\d+"/)
  expect(drawn).not.toMatch(NEEDS_A_PAGE)
  expect(drawn).toContain('<title>P1: An exponent near one half</title>')
  expect(drawn).toContain('Five budgets · E9')
  expect(drawn).toContain('Pooled: supports')
  expect(drawn).not.toContain('NaN')
})

test('a long name is cut before its experiment and told whole beside', () => {
  const label = 'A measurement whose name is far too long for the room that is left of the axis'
  const drawn = forest({ rows: [aMeasurement({ label, record: 'E9' })] })
  expect(drawn).toContain(`<title>${label}</title>`)
  expect(drawn).toMatch(/…( · E9)<title>/)
})

test('of a thousand measurements each group is one line', () => {
  const rows = Array.from({ length: 1000 }, (_, n) =>
    aMeasurement({ id: `m${n}`, group: `group ${n % 8}`, value: 0.4 + (n % 100) / 500 }),
  )
  const drawn = forest({ rows })
  expect(drawn).toContain('group 3 (125)')
  expect(drawn.match(/<text/g)?.length).toBeLessThan(60)
})

test('a file of an axis has the regions, open ones with an arrow, and what was measured', () => {
  const foretold = (id: string, lower: number | null, upper: number | null) => ({
    id,
    record: id,
    title: 'Equal scaling',
    href: '/',
    claim: null,
    region: { lower, upper },
    state: null,
  })
  const drawn = renderToStaticMarkup(
    <AxisFile
      plot={layoutAxis({
        scale: 'linear',
        predictions: [foretold('P1', 0.45, 0.55), foretold('P2', 0.6, null)],
        measurements: [aMeasurement({ id: '1', label: 'Five budgets' })],
        crucial: [],
      })}
      title="All of it"
      axisTitle="Exponent"
      caption="Bands and marks."
    />,
  )
  expect(drawn).not.toMatch(NEEDS_A_PAGE)
  expect(drawn).toContain('P1 Equal scaling')
  expect(drawn).toContain('at least 0.6')
  expect(drawn).toContain('Five budgets')
})

test('the colours of a file are those of the light page', () => {
  const tokens = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8')
  const light = (name: string) => tokens.match(`--${name}: light-dark\\((#[0-9a-f]+)`)?.[1]
  const { supports, contradicts, inconclusive } = SIGN_INK
  expect({ ...INK, supports, contradicts, inconclusive }).toEqual({
    paper: light('paper'),
    text: light('ink'),
    soft: light('ink-3'),
    axis: light('line-strong'),
    gold: light('gold'),
    goldText: light('gold-ink'),
    wash: light('gold-wash'),
    supports: light('supports'),
    contradicts: light('contradicts'),
    inconclusive: light('inconclusive'),
  })
})
