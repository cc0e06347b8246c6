import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { attachedFrom } from '#app/services/evidence/attached.server.ts'
import { newRecordForm } from '#app/services/records/new-record-form.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { judgedMeasurements } from '#db/queries/evidence.ts'
import type { Reader } from '#db/types.ts'
import { proposable } from './propose-resolution.server.ts'

/** What the form for a resolution starts from, for those who may propose one. */
export async function proposalForm(viewer: Member, number: number, at = now()) {
  const q = reader()
  const { record, current } = await proposable(q, viewer, number, at)
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
    effective: (await lastPublished(q, record.id, at))?.toISOString().slice(0, 10) ?? '',
  }
}

/** The day on which the last measurement that counts became public. */
async function lastPublished(q: Reader, recordId: string, at: Date): Promise<Date | null> {
  const days = (await judgedMeasurements(q, recordId)).flatMap((row) => {
    const { standing, inForce, publishedAt } = attachedFrom(row)
    return standing === 'counted' && inForce && publishedAt ? [publishedAt] : []
  })
  const past = days.filter((day) => day <= at)
  return past.reduce<Date | null>((last, day) => (last && last >= day ? last : day), null)
}
