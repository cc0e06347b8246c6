const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** How far `TOUCHSTONE_CLOCK` (`+15d`, `-3h`) moves *now*, in milliseconds. */
export function clockShift(setting: string | undefined): number {
  if (!setting) return 0
  const match = /^([+-])(\d{1,6})([smhd])$/.exec(setting)
  if (!match) throw new Error('TOUCHSTONE_CLOCK must look like +15d or -3h')
  const [, sign, amount, unit] = match
  return (sign === '-' ? -1 : 1) * Number(amount) * UNITS[unit as keyof typeof UNITS]
}

let shift: number | undefined

/** The site's present moment; every use case takes its time from here. */
export function now(): Date {
  // Not while this is loaded: a wrong setting is told of with all others when the program starts.
  shift ??= clockShift(process.env.TOUCHSTONE_CLOCK)
  return new Date(Date.now() + shift)
}
