import { expect, test } from 'vitest'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

test('a retracted claim stays readable with its reason, and its history says so', async () => {
  const ada = await aPerson()
  const claim = await aClaim({ by: ada })
  await retractClaim(ada, claim.number, 'The fit had an error.')
  const page = await claimPage(null, claim.number)
  expect(page.status).toBe('retracted')
  expect(page.retractedReason).toBe('The fit had an error.')
  expect(page.reasons).toEqual([{ kind: 'retracted', decides: true }])
  const { events } = await recordTimeline(null, claim)
  expect(events.map(({ kind }) => kind)).toContain('claim-retracted')
})

test('a claim is retracted by its author alone, and once', async () => {
  const ada = await aPerson()
  const claim = await aClaim({ by: ada })
  const curator = await aPerson({ role: 'curator' })
  const retract = (by: typeof ada) => refusalOf(retractClaim(by, claim.number, 'No longer.'))
  expect(await retract(curator)).toBe('forbidden retract')
  await retractClaim(ada, claim.number, 'No longer.')
  expect(await retract(ada)).toBe('conflict retracted')
})
