import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMacroTable } from '#app/domain/import/learningmechanics/macro-table.ts'

test('macros are read with their comments left out and their escapes resolved', () => {
  const script = String.raw`
    // a table
    window.MACROS = { /* two */
      "\\E": "\\mathbb{E}_{#1}\\left[#2\\right]", // with // slashes
      '\\q': 'it\'s \u00e9 { not the end }'
    };
    console.log("after")`
  expect(readMacroTable(script)).toEqual({
    macros: { '\\E': '\\mathbb{E}_{#1}\\left[#2\\right]', '\\q': "it's é { not the end }" },
  })
})

test('an empty table has no macros', () => {
  expect(readMacroTable('x = {}')).toEqual({ macros: {} })
})

test('code in place of a string is a fault at its place, never run', () => {
  const script = 'x = { "\\\\a": "b", "\\\\c": (() => { throw 1 })() }'
  expect(readMacroTable(script)).toEqual({ faultAt: script.indexOf('(()'), after: '\\c' })
})

test('a table that does not end, or does not begin, is a fault', () => {
  expect(readMacroTable('x = { "\\\\a": "b"')).toMatchObject({ after: '\\a' })
  expect(readMacroTable('nothing here')).toMatchObject({ faultAt: 12 })
})

test('what JSON writes is read back', () => {
  const table = fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { noNullPrototype: true })
  fc.assert(
    fc.property(table, (macros) => {
      fc.pre(!('__proto__' in macros && Object.hasOwn(macros, '__proto__')))
      expect(readMacroTable(`m = ${JSON.stringify(macros)}`)).toEqual({ macros })
    }),
  )
})
