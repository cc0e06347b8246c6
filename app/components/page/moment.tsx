import { dayName } from '#messages/days.ts'

export type MomentStyle = 'day' | 'short' | 'minute'

type Props = { at: Date | string | number; as?: MomentStyle }

/** Server and browser must write the same letters, so the zone is UTC and no locale is asked. */
export function Moment({ at, as = 'day' }: Props) {
  const date = new Date(at)
  const iso = date.toISOString()
  return <time dateTime={as === 'day' ? iso.slice(0, 10) : iso}>{momentText(date, as)}</time>
}

/** `24 November 2026`, `24 Nov 2026` or `24 Nov 2026, 11:42 UTC`. */
function momentText(date: Date, as: MomentStyle = 'day'): string {
  if (as === 'day') return dayName(date)
  const short = dayName(date, 3)
  return as === 'short' ? short : `${short}, ${date.toISOString().slice(11, 16)} UTC`
}
