import { expect, test } from 'vitest'
import { drawable } from '#app/domain/text/drawable.ts'

const DRAWN: [text: string, drawn: string | null][] = [
  ['Is the exponent α exactly 1/2?', 'Is the exponent α exactly 1/2?'],
  ['Škoda, Łukasz and Привет', 'Škoda, Łukasz and Привет'],
  ['1.5 × 10⁻³', '1.5 × 10^−3'],
  ['C⁵ and η₀', 'C^5 and η0'],
  ['E ≠ 0 in ℝ', 'E != 0 in R'],
  ['a 🎉 party', 'a party'],
  ['x² + ½', 'x² + ½'],
  ['学習の力学', null],
  ['قانون', null],
]

for (const [text, drawn] of DRAWN)
  test(`pictures set ${text} as ${drawn ?? 'the name alone'}`, () => {
    expect(drawable(text)).toBe(drawn)
  })
