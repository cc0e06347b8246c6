import { expect, test } from 'vitest'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { aChain, type Chain } from '#tests/support/doors/chain.ts'
import { counted } from '#tests/support/doors/counted.ts'
import { type Door, said } from '#tests/support/doors/door.ts'
import { doorsOfForms } from '#tests/support/doors/of-forms.ts'
import { doorsOfRecords } from '#tests/support/doors/of-records.ts'
import { doorsOfSite } from '#tests/support/doors/of-site.ts'
import {
  aSecret,
  BOUND,
  hide,
  type Secret,
  type SecretKind,
  VALUE,
  WORD,
} from '#tests/support/doors/secret.ts'
import { aPerson } from '#tests/support/factories/person.ts'

const NOT_PUBLIC: Visibility[] = ['draft', 'queued', 'hidden', 'deleted']

function doors(viewer: Member | null, chain: Chain, secret: Secret): Door[] {
  const open = [...doorsOfSite(viewer, chain, secret), ...doorsOfRecords(viewer, chain, secret)]
  return viewer ? [...open, ...doorsOfForms(viewer, chain, secret)] : open
}

/** What tells of the secret; a door that was asked for its word or number may repeat that. */
function telltales(secret: Secret, { echoes, typed }: Door): RegExp {
  const { id, kind, number, name, comments, evidence, measurements } = secret
  const told = ['Secret', id, ...comments, ...evidence, ...measurements, VALUE, BOUND, '1234.56789']
  const words = echoes ? [`A ${WORD}`] : [WORD]
  const names = echoes || typed ? [] : [`"number":${number}\\b`, `\\b${name}\\b`]
  return new RegExp([...told, ...words, ...names, `/${kind}s/${number}`].join('|'))
}

test.each<SecretKind>(['question', 'claim', 'prediction', 'experiment'])(
  'a %s that may not be seen is at no door and in no count',
  async (kind) => {
    const chain = await aChain(`theory-of-${kind}s`)
    const viewers = [null, await aPerson({ role: 'trusted' }), chain.owner]
    const before = await Promise.all(viewers.map((viewer) => counted(viewer, chain)))
    const secret = await aSecret(chain, kind)
    const open = await Promise.all(doors(null, chain, secret).map(({ ask }) => said(ask)))
    expect(open.filter((told) => told.includes(WORD)).length, 'doors that tell').toBeGreaterThan(9)

    for (const visibility of NOT_PUBLIC) {
      await hide(chain, secret, visibility)
      for (const [place, viewer] of viewers.entries()) {
        const who = `${visibility}, for ${viewer ? viewer.role : 'a visitor'}`
        for (const door of doors(viewer, chain, secret))
          expect
            .soft(await said(door.ask), `${door.name}, ${who}`)
            .not.toMatch(telltales(secret, door))
        expect.soft(await counted(viewer, chain), who).toEqual(before[place])
      }
    }
  },
)
