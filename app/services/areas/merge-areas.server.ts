import type { MergeAreaInput } from '#app/domain/area/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import {
  findArea,
  findAreaById,
  mergedAreas,
  moveBack,
  moveRecords,
  updateArea,
} from '#db/queries/areas.ts'
import { appendEvent } from '#db/queries/events.ts'
import { ownArea, presentArea } from './own-area.server.ts'

/** Puts all records of an area into another; its address leads there from now on. */
export const mergeAreas = (viewer: Member, key: string, input: MergeAreaInput, at = now()) =>
  write(async (tx) => {
    const area = await presentArea(tx, viewer, key)
    const into = await findArea(tx, input.into)
    if (!into || into.id === area.id || into.mergedIntoId || into.retiredAt)
      return refuse('form', { fields: { into: ['area.unknown' satisfies ProblemKey] } })
    const count = await moveRecords(tx, area.id, into.id, at)
    await updateArea(tx, area.id, { mergedIntoId: into.id })
    // What was merged into it before leads on with it.
    for (const earlier of await mergedAreas(tx))
      if (earlier.mergedIntoId === area.id)
        await updateArea(tx, earlier.id, { mergedIntoId: into.id })
    const data = { from: area.name, to: into.name, count, ...reasonIn(input) }
    const event = { kind: 'area-merged', actorId: viewer.id, data, at } as const
    for (const subjectId of [area.id, into.id]) await appendEvent(tx, { ...event, subjectId })
    return { key: into.key, count }
  })

/** Takes a merging back: what it moved and nobody has moved since returns. */
export const partAreas = (viewer: Member, key: string, at = now()) =>
  write(async (tx) => {
    const area = await ownArea(tx, viewer, key)
    const into = area.mergedIntoId ? await findAreaById(tx, area.mergedIntoId) : null
    if (!into) return refuse('areaNotMerged')
    const count = await moveBack(tx, area.id, into.id)
    await updateArea(tx, area.id, { mergedIntoId: null })
    const data = { from: into.name, to: area.name, count }
    const event = { kind: 'area-parted', actorId: viewer.id, data, at } as const
    for (const subjectId of [area.id, into.id]) await appendEvent(tx, { ...event, subjectId })
    return { key, count }
  })

const reasonIn = ({ reason }: { reason: string }) => (reason ? { reason } : {})
