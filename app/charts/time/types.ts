/** A moment as charts are given it: a date or milliseconds since 1970. */
export type Instant = Date | number

/** A labelled place of an axis of time. A minor one gives way where the axis is short. */
export type TimeTick = {
  at: number
  text: string
  /** The year or day, below the first tick and where it changes. */
  below: string | null
  minor: boolean
}
