import { expect, test } from 'vitest'
import { domainProblems } from '#app/domain/observable/domain.ts'
import { AddObservableInput, EditObservableInput } from '#app/domain/observable/input.ts'
import { standingOf, valueSince } from '#app/domain/observable/value.ts'
import { fieldProblems } from '#app/domain/text/input.ts'
import { UnitInput } from '#app/domain/unit/input.ts'
import { readForm } from '#app/http/form.server.ts'

const sound = {
  name: 'Exponent of  size',
  symbol: ' a ',
  definition: 'A slope.',
  unit: '1',
  scale: 'linear',
  aliases: 'slope, size exponent;slope\nlaw of size',
}

test('names and other names are read without spare spaces, each once', () => {
  expect(AddObservableInput.parse(sound)).toMatchObject({
    name: 'Exponent of size',
    symbol: 'a',
    domainLower: null,
    domainUpper: null,
    aliases: ['slope', 'size exponent', 'law of size'],
    short: '',
  })
})

test('both ends of what is possible may be typed as an interval', () => {
  const read = AddObservableInput.parse({ ...sound, domainLower: '[0, 1]' })
  expect(read).toMatchObject({ domainLower: 0, domainUpper: 1 })
  const half = AddObservableInput.parse({ ...sound, domainLower: '> 0' })
  expect(half).toMatchObject({ domainLower: 0, domainUpper: null })
})

/** As a browser sends it: fields left empty are there, as empty texts. */
async function sent(fields: Record<string, string>) {
  const request = new Request('http://site.invalid/', {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  return readForm(request)
}

test('what may stay empty may be sent empty', async () => {
  const form = await sent({ ...sound, short: '', domainLower: '', domainUpper: '', aliases: '' })
  expect(form.parse(AddObservableInput)).toMatchObject({
    short: '',
    domainLower: null,
    aliases: [],
  })
  const unit = await sent({ code: 'epoch', name: '', factor: '1', dimension: 'epoch' })
  expect(unit.parse(UnitInput)).toMatchObject({ code: 'epoch', name: '' })
})

test.each([
  [{ name: ' ' }, 'name', 'observable.name.missing'],
  [{ symbol: '' }, 'symbol', 'symbol.missing'],
  [{ symbol: '$a$' }, 'symbol', 'symbol.dollar'],
  [{ definition: '' }, 'definition', 'definition.missing'],
  [{ scale: 'cubic' }, 'scale', 'choice.unknown'],
  [{ domainLower: 'many' }, 'domainLower', 'number.wrong'],
  [{ domainLower: '1e400' }, 'domainLower', 'number.range'],
  [{ domainLower: '2', domainUpper: '1' }, 'domainLower', 'domain.not-below'],
  [{ domainLower: '1', domainUpper: '1' }, 'domainLower', 'domain.not-below'],
  [{ scale: 'log', domainLower: '-1' }, 'domainLower', 'domain.not-positive'],
  [{ scale: 'log', domainUpper: '0' }, 'domainUpper', 'domain.not-positive'],
  [{ short: 'Size exponent' }, 'short', 'observable.key'],
  [{ short: '-a' }, 'short', 'observable.key'],
  [{ short: 'units' }, 'short', 'observable.kept'],
  [{ short: 'new' }, 'short', 'observable.kept'],
  [{ aliases: 'x'.repeat(121) }, 'aliases', 'line.long'],
  [{ aliases: Array.from({ length: 31 }, (_, n) => `n${n}`).join() }, 'aliases', 'aliases.many'],
  [{ name: 'a\u0000b' }, 'name', 'text.nul'],
])('%j is answered at %s', (wrong, field, problem) => {
  const parsed = AddObservableInput.safeParse({ ...sound, ...wrong })
  expect(parsed.success ? {} : fieldProblems(parsed.error)).toEqual({ [field]: [problem] })
})

test('a log scale may begin at zero, which no value reaches', () => {
  expect(domainProblems({ lower: 0, upper: null }, 'log')).toEqual([])
  expect(domainProblems({ lower: null, upper: 5 }, 'log')).toEqual([])
})

test('an edit needs a reason and the revision that was read', () => {
  const parsed = EditObservableInput.safeParse({ ...sound, base: '0' })
  expect(parsed.success ? [] : Object.keys(fieldProblems(parsed.error)).toSorted()).toEqual([
    'base',
    'reason',
  ])
})

const day = (text: string) => new Date(`${text}T00:00:00Z`)

test('a value that was corrected, left out or withdrawn takes part in nothing', () => {
  const plain = { supersededAt: null, excludedAt: null, experimentStatus: 'reported' } as const
  expect(standingOf(plain)).toBe('stands')
  expect(standingOf({ ...plain, experimentStatus: 'running' })).toBe('unreported')
  expect(standingOf({ ...plain, experimentStatus: 'withdrawn' })).toBe('withdrawn')
  const excluded = { ...plain, excludedAt: day('2026-01-01') }
  expect(standingOf({ ...excluded, experimentStatus: 'withdrawn' })).toBe('excluded')
  expect(standingOf({ ...excluded, supersededAt: day('2026-02-01') })).toBe('corrected')
})

test('a value is public since its work was, a correction since it was made', () => {
  const dates = { publishedAt: day('2020-01-23'), createdAt: day('2026-05-01') }
  expect(valueSince({ ...dates, correctsId: null })).toEqual(day('2020-01-23'))
  expect(valueSince({ ...dates, correctsId: 'x' })).toEqual(day('2026-05-01'))
  expect(valueSince({ ...dates, publishedAt: null, correctsId: null })).toEqual(day('2026-05-01'))
})
