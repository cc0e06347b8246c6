import { v7 } from 'uuid'

/** A time-ordered id, made here so that both engines agree on it. */
export const newId = (): string => v7()
