import type { Mark } from '#app/domain/attempt/marks.ts'
import type { AttemptRow } from '#db/queries/attempts.ts'

/** Who set a mark, when, and on what it rests. */
export const markOf = (attempt: AttemptRow, mark: Mark) =>
  mark === 'machine-checked'
    ? {
        at: attempt.machineCheckedAt,
        byId: attempt.machineCheckedById,
        note: attempt.machineCheckedNote,
      }
    : { at: attempt.digestedAt, byId: attempt.digestedById, note: attempt.digestedNote }

export const markColumns = (mark: Mark, { at, byId, note }: ReturnType<typeof markOf>) =>
  mark === 'machine-checked'
    ? { machineCheckedAt: at, machineCheckedById: byId, machineCheckedNote: note }
    : { digestedAt: at, digestedById: byId, digestedNote: note }
