import { beforeAll, expect, test } from 'vitest'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { loader as claimLoader } from '#app/routes/claims.$ref/route.tsx'
import { loader as experimentLoader } from '#app/routes/experiments.$ref/route.tsx'
import { loader as predictionLoader } from '#app/routes/predictions.$ref/route.tsx'
import { loader as questionLoader } from '#app/routes/questions.$ref/route.tsx'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { siteFrame } from '#app/services/site/frame.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aChain, type Chain } from '#tests/support/read-models/chain.ts'
import { statementsOf } from '#tests/support/statements/count-statements.ts'

let chain: Chain
let reader: Member

beforeAll(async () => {
  chain = await aChain('theory')
  reader = await aPerson()
  await aComment({ by: reader, on: chain.prediction })
})

type Loader = (args: never) => Promise<unknown>

const pageStatements = (loader: unknown, path: string, ref: string, viewer: Viewer) =>
  statementsOf(async () => {
    await settleDue()
    await siteFrame(viewer)
    const context = { viewer, bodies: new Map() }
    await (loader as Loader)({
      request: new Request(`http://site.test${path}`),
      params: { ref },
      context,
    } as never)
  })

const show = (name: string, list: string[]) =>
  console.log(
    name,
    list.length +
      '\n' +
      list
        .map(
          (s) =>
            '  ' +
            s
              .replace(/\s+/g, ' ')
              .replace(/select .*? from /, 'select … from ')
              .slice(0, 230),
        )
        .join('\n'),
  )

test('counts', async () => {
  for (const [name, loader, rec] of [
    ['prediction', predictionLoader, chain.prediction],
    ['question', questionLoader, chain.question],
    ['claim', claimLoader, chain.claim],
    ['experiment', experimentLoader, chain.experiment],
  ] as const) {
    const kind = name
    const r = rec as { number: number; slug: string }
    const ref = `${r.number}-${r.slug}`
    show(
      name + ' visitor',
      await pageStatements(loader, `/${kind}s/${ref}`, ref, null).catch((e) => {
        console.log(e)
        return []
      }),
    )
    show(
      name + ' member',
      await pageStatements(loader, `/${kind}s/${ref}`, ref, reader).catch((e) => {
        console.log(e)
        return []
      }),
    )
  }
  show(
    'vote',
    await statementsOf(() => castVote(reader, chain.question.id, { axis: 'useful', value: 1 })),
  )
})
