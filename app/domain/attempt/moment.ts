/** The moment of an act that follows another: later than it, even where the clock was set back. */
export const following = (at: Date, earlier: Date): Date =>
  at > earlier ? at : new Date(earlier.getTime() + 1)
