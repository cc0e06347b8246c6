/** A clock that was set back never puts a step before those that it follows: the latest of all moments. */
export const notBefore = (at: Date, ...followed: (Date | null)[]): Date =>
  followed.reduce<Date>((latest, one) => (one && one > latest ? one : latest), at)

/**
 * When something happened that follows on something else: at the time of the clock, or where that was
 * set back, as soon as can be told apart after what it follows.
 */
export const momentAfter = (at: Date, followed: Date | null): Date =>
  followed === null || at > followed ? at : new Date(followed.getTime() + 1)
