import { expect, test } from 'vitest'
import { readGiven } from '#app/domain/prediction/condition-lines.ts'

test.each([
  ['optimizer = AdamW', 'optimizer', 'AdamW', ''],
  ['optimizer\tAdamW', 'optimizer', 'AdamW', ''],
  ['batch size\t4e6\ttoken', 'batch size', '4e6', 'token'],
  ['batch size [token]\t4e6', 'batch size', '4e6', 'token'],
  ['| optimizer | AdamW |', 'optimizer', 'AdamW', ''],
  ['optimizer: AdamW', 'optimizer', 'AdamW', ''],
  ['- optimizer: AdamW', 'optimizer', 'AdamW', ''],
  ['• lr = 3e-4;', 'lr', '3e-4', ''],
  ['\uFEFFdata\u00a0= web\u00a0text', 'data', 'web\u00a0text', ''],
  ['temperature: 20 [Cel]', 'temperature', '20', 'Cel'],
  ['time = 10:30', 'time', '10:30', ''],
])('the line “%s” says what holds', (line, key, value, unit) => {
  expect(readGiven(line)).toEqual({ given: [{ key, value, unit }], problems: [] })
})

test('lines of a Markdown table or from another system hold one condition each', () => {
  const text = '| optimizer | AdamW |\r|---|---|\r\n| data | C4 |\r\n'
  expect(readGiven(text).given).toMatchObject([{ key: 'optimizer' }, { key: 'data' }])
})

test.each(['AdamW', 'optimizer:AdamW', '= AdamW', 'optimizer =', 'optimizer\t', 'a\tb\tc\td'])(
  'the line “%s” is asked back',
  (line) => {
    expect(readGiven(line).problems).toHaveLength(1)
  },
)
