const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** How far `TOUCHSTONE_CLOCK` (`+15d`, `-3h`) moves *now*, in milliseconds. */
export function clockShift(setting: string | undefined): number {
  if (!setting) return 0
  const match = /^([+-])(\d{1,6})([smhd])$/.exec(setting)
  if (!match) throw new Error('TOUCHSTONE_CLOCK must look like +15d or -3h')
  const [, sign, amount, unit] = match
  return (sign === '-' ? -1 : 1) * Number(amount) * UNITS[unit as keyof typeof UNITS]
}

const shift = clockShift(process.env.TOUCHSTONE_CLOCK)

/** The site's present moment; every use case takes its time from here. */
export const now = (): Date => new Date(Date.now() + shift)
