import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '#app/domain/import/json-fault.ts'
import { positionIn } from '#app/domain/import/text-position.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The text from where it stops being JSON. */
const from = (text: string) => text.slice(jsonFault(text))

test('a fault is where the first wrong character stands', () => {
  expect(from('[1, 2 3]')).toBe('3]')
  expect(from('{"a": 1,}')).toBe('}')
  expect(from('{"a" 1}')).toBe('1}')
  expect(from('[1, 2}')).toBe('}')
  expect(from('{a: 1}')).toBe('a: 1}')
  expect(from('["one\ntwo"]')).toBe('"one\ntwo"]')
  expect(from('["\\x"]')).toBe('"\\x"]')
  expect(from('[01]')).toBe('1]')
  expect(from('[] []')).toBe('[]')
  expect(from('[1, tru]')).toBe('tru]')
})

test('a text that ends too early has its fault at the end', () => {
  expect(jsonFault('{"a": [1, 2')).toBe(11)
  expect(jsonFault('')).toBe(0)
})

test('what parses has no fault, and nothing before a fault is one', () => {
  const marks = fc.constantFrom('', ' ', ']', '}', ',', ':', '1', '"', '\\', '\n')
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), marks, fc.nat(), (json, mark, place) => {
      const at = place % (json.length + 1)
      const text = json.slice(0, at) + mark + json.slice(at)
      const fault = jsonFault(text)
      if (parses(text)) expect(fault).toBe(text.length)
      expect(jsonFault(text.slice(0, fault))).toBe(fault)
    }),
    { examples: [['[{"a":[null,true,-1.5e3,"\\u00e9 x"]},{}]', '', 0]] },
  )
})

test('a long text and deep nesting are no trouble', () => {
  const deep = '['.repeat(200_000)
  expect(jsonFault(deep)).toBe(deep.length)
  const long = `["${'a\\n'.repeat(500_000)}" 1]`
  expect(from(long)).toBe('1]')
})

test('lines and columns are counted from one', () => {
  expect(positionIn('a\nbc', 0)).toEqual({ line: 1, column: 1 })
  expect(positionIn('a\nbc', 3)).toEqual({ line: 2, column: 2 })
})
