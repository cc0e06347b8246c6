import { maySetEffective } from '#app/domain/resolution/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { newRecordForm } from '#app/services/records/new-record-form.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import type { Reader } from '#db/types.ts'
import { computeEffective } from './compute-effective.server.ts'
import { proposable } from './propose-resolution.server.ts'

/** What the form for a resolution starts from, for those who may propose one. */
export async function proposalForm(viewer: Member, number: number, at = now()) {
  const q = reader()
  const { record, current, party } = await proposable(q, viewer, number, at)
  const { interest } = party
  const { key, licence } = await newRecordForm(viewer)
  const { secondsNeeded, disputeDays } = await siteSettings()
  return {
    record: formHead(record),
    key,
    licence,
    secondsNeeded,
    disputeDays,
    /** Whether it takes the place of a disputed proposal. */
    replaces: current !== null,
    verdict: interest?.verdict ?? null,
    /** Whoever gave a credence proposes what the verdict says, and nothing else. */
    bound: interest?.credence ?? false,
    effective: await effectiveOf(q, record.id, at),
    maySetEffective: maySetEffective(viewer, interest),
  }
}

/** What the form says of the moment that counts, for each outcome on which people are scored. */
async function effectiveOf(q: Reader, recordId: string, by: Date) {
  const [confirmed, refuted] = await Promise.all([
    computeEffective(q, recordId, { outcome: 'confirmed', by }),
    computeEffective(q, recordId, { outcome: 'refuted', by }),
  ])
  return { confirmed, refuted }
}

export type ProposalForm = Awaited<ReturnType<typeof proposalForm>>
