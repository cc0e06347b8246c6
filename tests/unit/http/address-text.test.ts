import { expect, test } from 'vitest'
import { textOf } from '#app/http/params.server.ts'

test('a part of an address is taken as it is', () => {
  expect(textOf('optimal-size-exponent')).toBe('optimal-size-exponent')
})

test.each([undefined, '\0', 'a\0b'])('%j is a page that is not there', (segment) => {
  expect(() => textOf(segment)).toThrow(
    expect.objectContaining({ init: { status: 404, headers: {} } }),
  )
})
