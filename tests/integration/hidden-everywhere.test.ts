import { expect, test } from 'vitest'
import { VISIBILITIES } from '#app/domain/record/visibility.ts'
import { aChain } from '#tests/support/doors/chain.ts'
import { counted } from '#tests/support/doors/counted.ts'
import { said } from '#tests/support/doors/door.ts'
import { leaks } from '#tests/support/doors/every-door.ts'
import { PAGE } from '#tests/support/doors/of-records.ts'
import { aSecret, hide, SECRET_KINDS } from '#tests/support/doors/secret.ts'
import { aPerson } from '#tests/support/factories/person.ts'

test.each(SECRET_KINDS)(
  'what may not be seen is at no door and in no count: %s',
  async (kind) => {
    const chain = await aChain(`theory-of-${kind}s`)
    const signedIn = { stranger: await aPerson({ role: 'trusted' }), neighbour: chain.owner }
    const before = await counted(null, chain)
    const secret = await aSecret(chain, kind)
    expect((await leaks(null, chain, secret)).length, 'doors, while it is public').toBeGreaterThan(
      20,
    )

    const page = (number: number) => said(PAGE[kind](null, number).ask)
    for (const visibility of VISIBILITIES.filter((one) => one !== 'public')) {
      await hide(chain, secret, visibility)
      expect(await page(secret.number), visibility).toBe(await page(999_999))
      const viewers = { visitor: null, ...(visibility === 'hidden' ? signedIn : {}) }
      for (const [name, viewer] of Object.entries(viewers)) {
        const who = `${visibility}, for a ${name}`
        expect.soft(await leaks(viewer, chain, secret), who).toEqual([])
        expect.soft(await counted(viewer, chain), who).toEqual(before)
      }
    }
  },
  120_000,
)
