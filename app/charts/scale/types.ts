/** A labelled place of an axis. A minor one gives way where the axis is short. */
export type Tick = { at: number; text: string; minor: boolean }

/** Where a value stands, in per cent of the axis; `off`: beyond its left (-1) or right (1) end. */
export type Spot = { at: number; off: -1 | 0 | 1 }

/** From where to where an interval is drawn, in per cent; cut where it goes on beyond the axis. */
export type Extent = { from: number; to: number; cutLow: boolean; cutHigh: boolean }
