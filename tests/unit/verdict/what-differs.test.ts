import { expect, test } from 'vitest'
import { readGiven } from '#app/domain/prediction/condition-lines.ts'
import { whatDiffers } from '#app/domain/verdict/what-differs.ts'

const recorded = (lines: string, method = '') => ({ given: readGiven(lines).given, method })

const inMetres: Record<string, number> = { m: 1, cm: 0.01, mm: 0.001 }
const convert = (value: number, from: string, to: string) => {
  const [a, b] = [inMetres[from], inMetres[to]]
  return a === undefined || b === undefined ? null : (value * a) / b
}

const text = (camps: ReturnType<typeof recorded>[][]) =>
  whatDiffers(camps, convert).map(
    ({ key, apart, values }) =>
      `${key ?? 'METHOD'}${apart ? '!' : ''}: ${values
        .map((camp) => camp.map(({ value, unit }) => value + unit).join('+') || '?')
        .join(' | ')}`,
  )

test.each([
  ['nothing recorded', [[recorded('')], [recorded('')]], []],
  ['the same of both', [[recorded('lamp = red')], [recorded('Lamp = RED ')]], []],
  [
    'one value against another',
    [[recorded('scaling = standard')], [recorded('scaling = maximal-update')]],
    ['scaling!: standard | maximal-update'],
  ],
  [
    'recorded on one side alone',
    [[recorded('weight decay = tuned')], [recorded('')]],
    ['weight decay: tuned | ?'],
  ],
  [
    'the same length in two units',
    [[recorded('depth = 10 [cm]')], [recorded('depth = 100 [mm]')]],
    [],
  ],
  [
    'lengths that differ',
    [[recorded('depth = 10 [cm]')], [recorded('depth = 120 [mm]')]],
    ['depth!: 10cm | 120mm'],
  ],
  ['numbers written otherwise', [[recorded('batch = 4e6')], [recorded('batch = 4000000')]], []],
  [
    'a value that both have beside one that only one has',
    [
      [recorded('data = C4'), recorded('data = Pile')],
      [recorded('data = C4'), recorded('data = C4')],
    ],
    ['data: C4+Pile | C4'],
  ],
  [
    'a method, after the conditions',
    [[recorded('b = 1\na = 1', 'IsoFLOP')], [recorded('a = 2\nb = 1', 'envelope')]],
    ['a!: 1 | 2', 'METHOD!: IsoFLOP | envelope'],
  ],
  [
    'what tells wholly apart before what tells in part',
    [
      [recorded('a = 1\nz = 1'), recorded('a = 2\nz = 1')],
      [recorded('a = 1\nz = 2'), recorded('a = 1\nz = 2')],
    ],
    ['z!: 1 | 2', 'a: 1+2 | 1'],
  ],
  [
    'three camps, two alike',
    [[recorded('lamp = red')], [recorded('lamp = red')], [recorded('lamp = blue')]],
    ['lamp: red | red | blue'],
  ],
  [
    'a condition of several values',
    [[recorded('kernel = Gaussian\nkernel = Laplace')], [recorded('kernel = Laplace')]],
    ['kernel: Gaussian+Laplace | Laplace'],
  ],
])('camps are told apart by what is recorded of them: %s', (_, camps, expected) => {
  expect(text(camps)).toEqual(expected)
})

test('however much was recorded, a page is told of no more than it can show', () => {
  const lines = Array.from({ length: 500 }, (_, n) => `key ${n} = `)
  const camp = (value: string) => [recorded(lines.map((line) => line + value).join('\n'))]
  const found = whatDiffers([camp('1'), camp('2')], convert)
  expect(found).toHaveLength(30)
  const many = Array.from({ length: 400 }, (_, n) => recorded(`seed = s${n}`))
  expect(whatDiffers([many, [recorded('seed = none')]], convert)[0]?.values[0]).toHaveLength(6)
})
