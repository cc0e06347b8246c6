import { isRefooted } from '#app/domain/verdict/footing.ts'
import { lackingGround } from '#app/services/claims/end-unsupported.server.ts'
import { keptByRules } from '#app/services/claims/kept-by-rules.server.ts'
import { type Derivation, storeDerivation } from '#app/services/evidence/derive-claim.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { loadActivity } from '#app/services/records/touch-activity.server.ts'
import { summariseAbout } from '#app/services/summaries/summarise-questions.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import type { Tx } from '#db/types.ts'

/**
 * Derives a claim from verdicts that the rules of today gave. No data spoke, so what people held
 * established stays where its ground is gone, with the reason, until one of them ends it.
 */
export async function recomputeClaim(tx: Tx, claimId: string, at: Date) {
  const derived = await storeDerivation(tx, claimId, at)
  await summariseAbout(tx, [claimId])
  if (!derived) return
  const { from, to, footings } = derived
  const [was, is] = footings
  const refooted = from === to && isRefooted(was, is) ? is : null
  const lacking = await lackingGround(tx, claimId, to)
  const known = lacking && (await keptByRules(tx, lacking.current, to)) === lacking.lack
  if (from !== to || refooted) await move(tx, claimId, derived, at)
  else if (!refooted && (!lacking || known)) return
  await appendEvent(tx, {
    kind: 'rules-changed',
    subjectId: claimId,
    recordId: claimId,
    actorId: null,
    data: {
      from,
      to,
      ...(refooted && { footing: refooted }),
      ...(lacking && { basis: lacking.lack }),
    },
    at,
  })
}

async function move(tx: Tx, claimId: string, { to, reasons }: Derivation, at: Date) {
  await changeStatus(tx, await loadActivity(tx, claimId), to, {
    actorId: await addSeedPerson(tx, at),
    at,
    reasons: [{ kind: 'rules-changed', decides: false }, ...reasons],
    event: null,
    quiet: true,
  })
}
