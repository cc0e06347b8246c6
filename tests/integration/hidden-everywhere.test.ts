import { expect, test } from 'vitest'
import { VISIBILITIES } from '#app/domain/record/visibility.ts'
import { dialect } from '#db/dialect.ts'
import { adviceForAll } from '#tests/support/factories/advice.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { cellsOf } from '#tests/support/full-set.ts'
import { aChain } from '#tests/support/read-models/chain.ts'
import { counted } from '#tests/support/read-models/counted.ts'
import { leaks } from '#tests/support/read-models/every-read-model.ts'
import { PAGE } from '#tests/support/read-models/of-records.ts'
import { said } from '#tests/support/read-models/read-model.ts'
import { aSecret, hide, SECRET_KINDS } from '#tests/support/read-models/secret.ts'

/** Each kind on one of the two databases in the short set, all on both in the full one. */
const turn = dialect === 'sqlite' ? 0 : 1
const kinds = cellsOf(SECRET_KINDS, (place) => place % 2 === turn)

test.each(kinds)(
  'what may not be seen is in no read model and in no count: %s',
  async (kind) => {
    const chain = await aChain(`theory-of-${kind}s`)
    const signedIn = { stranger: await aPerson({ role: 'trusted' }), neighbour: chain.owner }
    const before = await counted(null, chain)
    const secret = await aSecret(chain, kind)
    await adviceForAll()
    expect(
      (await leaks(null, chain, secret)).length,
      'readModels, while it is public',
    ).toBeGreaterThan(20)

    const page = (number: number) => said(PAGE[kind](null, number).ask)
    for (const visibility of VISIBILITIES.filter((one) => one !== 'public')) {
      await hide(chain, secret, visibility)
      await adviceForAll()
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
