/**
 * When something happened that follows on something else: at the time of the clock, or where that was
 * set back, as soon as can be told apart after what it follows.
 */
export const momentAfter = (followed: Date | null, at: Date): Date =>
  followed === null || at.getTime() > followed.getTime() ? at : new Date(followed.getTime() + 1)
