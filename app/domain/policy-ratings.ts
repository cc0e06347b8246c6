import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { mayComment, mayVote, type Subject } from './policy.ts'

/** A rating is a vote, and nobody votes on their own question. */
export const mayRate = (viewer: Viewer, question: Subject) => mayVote(viewer, question)

/** A flag says what its owner does or thinks, so the proposer raises flags like anybody else. */
export const mayRaiseFlag = (viewer: Viewer, question: Subject) => mayComment(viewer, question)
