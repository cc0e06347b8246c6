import { beforeAll, expect, test } from 'vitest'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { queueRerenderWhenStale } from '#app/services/jobs/rerender.server.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { reader, write } from '#db/client.ts'
import { observableById, updateObservable } from '#db/queries/observables.ts'
import { clarificationsOf } from '#db/queries/predictions.ts'
import { aMacro, runJobs } from '#tests/support/factories/macro.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aProposal } from '#tests/support/factories/resolution.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { resolutionOn } from '#tests/support/pages/sections.ts'

let administrator: Member
let world: Awaited<ReturnType<typeof aTestedClaim>>

const define = (as: string) => aMacro({ by: administrator, name: '\\loss', as })

beforeAll(async () => {
  administrator = await aPerson({ role: 'administrator' })
  await define('\\Lambda')
  world = await aTestedClaim({
    observable: { symbol: '\\loss', definition: 'The slope of $\\loss$.' },
  })
  const { ada, claim, prediction } = world
  const tom = await aPerson({ role: 'trusted' })
  await aProposal({ by: tom, prediction, rationale: 'Here $\\loss$ fell.' })
  await clarifyPrediction(ada, prediction.number, { text: 'Here $\\loss$ is a mean.' })
  const what = { what: 'arXiv:2203.15556', relation: 'supports' }
  const input = AddEvidenceInput.parse({ ...what, rationale: 'It says $\\loss$ falls.' })
  await addEvidence(ada, { kind: 'claim', number: claim.number }, input)
})

async function texts() {
  const { claim, observable, prediction } = world
  const [clarification] = await clarificationsOf(reader(), prediction.id)
  const [evidence] = await evidenceOn(null, claim.id)
  const row = await observableById(reader(), observable.id)
  return {
    clarification: clarification?.textHtml,
    rationale: evidence?.rationale.html,
    resolution: (await resolutionOn(null, prediction.number))?.current?.rationale.html,
    symbol: row?.symbolHtml,
    definition: row?.definitionHtml,
  }
}

test.each(['clarification', 'rationale', 'resolution', 'symbol', 'definition'] as const)(
  'a %s is set again with other macros',
  async (text) => {
    await define('\\Lambda')
    expect((await texts())[text]).toContain('Λ')
    await define('\\Omega')
    const html = (await texts())[text]
    expect(html).toContain('Ω')
    expect(html).not.toContain('Λ')
  },
)

test('an observable that an older renderer set is set again after the start', async () => {
  const { observable } = world
  const old = { definitionHtml: 'old', renderVersion: 1 }
  await write((tx) => updateObservable(tx, observable.id, old))
  await queueRerenderWhenStale()
  await runJobs()
  expect((await texts()).definition).toContain('katex')
})
