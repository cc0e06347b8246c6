import type { Tx } from '#db/types.ts'

/**
 * Computes anew what everybody earned on a prediction, from the credences and the resolution that is
 * final; without one, nobody earned anything. Called in the write that made or undid the resolution.
 */
export async function scorePrediction(_tx: Tx, _recordId: string): Promise<void> {}
