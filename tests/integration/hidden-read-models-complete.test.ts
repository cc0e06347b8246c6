import { expect, test } from 'vitest'
import { aChain } from '#tests/support/read-models/chain.ts'
import { everyReadModel } from '#tests/support/read-models/every-read-model.ts'
import { aSecret } from '#tests/support/read-models/secret.ts'
import { isAct, usedByRoutes } from '#tests/support/read-models/used-by-routes.ts'

/** What pages ask besides, and why nothing hidden can be in it. */
const NOT_WALKED: Record<string, string> = {
  accountPage: 'says what the viewer alone has',
  areaForm: 'knows no record',
  mergeForm: 'counts for administrators alone',
  newAreaForm: 'knows no record',
  personForm: 'knows no record',
  resetLinkOwner: 'knows no record',
  decodeTable: 'reads what was sent',
  explained: 'says the rules of the site',
  fillFromBibtex: 'reads what was sent',
  ledgerHead: 'the ledger keeps what was registered, whoever may see the prediction',
  ledgerLines: 'the ledger keeps what was registered',
  ledgerPage: 'the ledger keeps what was registered',
  now: 'the time',
  openAttachment: 'pictures go by the hash of their content, which only their text names',
  refusalFor: 'says in words what storage answered',
  requireSetUpLink: 'knows no record',
  seal: 'keeps what was sent for the account that sent it',
  settingsPage: 'knows no record',
  storageReadiness: 'knows no record',
  unitsPage: 'knows no record',
  unseal: 'gives back what was sent, to the account that sent it',
}

test('every read model that an address asks is among those walked', async () => {
  const chain = await aChain('theory')
  const secret = await aSecret(chain, 'experiment')
  const walked = new Set(everyReadModel(chain.owner, chain, secret).map(({ name }) => name))
  const asked = usedByRoutes()
  expect(asked.filter((name) => !isAct(name) && !walked.has(name) && !NOT_WALKED[name])).toEqual([])
  expect(
    Object.keys(NOT_WALKED).filter((name) => walked.has(name) || !asked.includes(name)),
  ).toEqual([])
})
