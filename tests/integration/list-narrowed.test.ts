import { expect, test } from 'vitest'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

const list = (query: string) => recordList('prediction', null, new URLSearchParams(query))
const numbersAt = async (query: string) => (await list(query)).rows.map(({ number }) => number)

test('predictions are listed by the claim they follow from and by their observable', async () => {
  const one = await aTestedClaim()
  const other = await aTestedClaim()
  expect(await numbersAt(`claim=C${one.claim.number}`)).toEqual([one.prediction.number])
  expect(await numbersAt(`claim=c${other.claim.number}`)).toEqual([other.prediction.number])
  expect(await numbersAt(`observable=${other.observable.key}`)).toEqual([other.prediction.number])
  expect(await numbersAt(`claim=C${one.claim.number}&observable=${other.observable.key}`)).toEqual(
    [],
  )
})

test('the choice is named beside the list, counted, and taken back', async () => {
  const { claim, prediction } = await aTestedClaim()
  const { facets, total, ignored } = await list(`claim=C${claim.number}`)
  expect(total).toEqual({ value: 1, atLeast: false })
  expect(facets.claim).toEqual([
    {
      key: `C${claim.number}`,
      label: 'Size grows as the square root of compute',
      count: { value: 1, atLeast: false },
      selected: true,
      query: '',
    },
  ])
  expect(ignored).toEqual([])
  expect(await numbersAt('')).toContain(prediction.number)
})

test.each(['claim=C99999', 'claim=Q1', 'observable=nothing-of-the-kind'])(
  'what there is not narrows nothing and is named: %s',
  async (query) => {
    const { ignored, total } = await list(query)
    expect(ignored).toEqual([query])
    expect(total).toEqual((await list('')).total)
  },
)

test('a hidden claim is answered like one that is not there', async () => {
  const { claim } = await aTestedClaim()
  const curator = await aPerson({ role: 'curator' })
  await assignVisibility(curator, claim.id, { to: 'hidden', reason: 'A test' })
  const { ignored, facets } = await list(`claim=C${claim.number}`)
  expect(ignored).toEqual([`claim=C${claim.number}`])
  expect(facets.claim).toEqual([])
})

test.each(['tag', 'author', 'area', 'observable', 'claim'])(
  'a NUL in %s narrows nothing, on every engine',
  async (name) => {
    const { ignored, total } = await list(`${name}=a%00b`)
    expect(ignored).toHaveLength(1)
    expect(total).toEqual((await list('')).total)
  },
)

test('other lists do not know these choices', async () => {
  const { claim } = await aTestedClaim()
  const found = await recordList('claim', null, new URLSearchParams(`claim=C${claim.number}`))
  expect(found.ignored).toEqual([`claim=C${claim.number}`])
})
