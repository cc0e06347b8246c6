import type { Suggestion } from './unit.ts'

/**
 * What is wrong with a unit code. `piece` is the part of it that is meant; empty is its end.
 * `close`: the suggestions are likely what was meant, and not only the nearest.
 */
export type UnitFault =
  | { kind: 'empty' | 'long' }
  | { kind: 'unknown'; piece: string; suggestions: Suggestion[]; close: boolean }
  | { kind: FaultyPiece; piece: string; suggestions?: Suggestion[] }

/**
 * `syntax`: an operator or sign out of place; `special`: a temperature scale or level in a product;
 * `circular`: defined by itself; `range`: a factor of zero or beyond what numbers hold.
 */
export type FaultyPiece = 'syntax' | 'special' | 'circular' | 'range'

/** Ends the reading of a code; caught by `parseUnit`. */
export class FaultyUnit extends Error {
  readonly fault: UnitFault

  constructor(fault: UnitFault) {
    super(fault.kind)
    this.name = 'FaultyUnit'
    this.fault = fault
  }
}

export function faulty(kind: FaultyPiece, piece: string): never {
  throw new FaultyUnit({ kind, piece })
}
