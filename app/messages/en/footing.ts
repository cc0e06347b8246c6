import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

/** After a decided verdict or a supported claim. What contradicts has foretold nothing. */
const after: Record<Exclude<Verdict, 'inconclusive'>, Record<Footing, string>> = {
  supports: { foretold: 'foretold', known: 'fits what was known' },
  contradicts: { foretold: 'by data that came later', known: 'by what was known' },
}

/** As a choice in lists and a value in files. */
const names: Record<Footing, string> = {
  foretold: 'Foretold',
  known: 'Fits what was known',
}

/** The values in files, which stay as they are. */
const files: Record<Footing, string> = { foretold: 'foretold', known: 'fits what was known' }

const later = (later: number, of: number) => {
  if (of === 0) return 'No measurement counts yet.'
  if (later === 0)
    return of === 1
      ? 'The one measurement that counts was public before it was registered.'
      : `All ${of} measurements that count were public before it was registered.`
  return later === of
    ? 'All that count became public only after it was registered.'
    : `${later} of ${of} measurements that count became public only after it was registered.`
}

const undecided = (later: number) =>
  later === 0
    ? 'Nothing decided; only later data can make it foretold'
    : 'Nothing decided yet, by old data or new'

export const footingWords = {
  title: 'Footing',
  after,
  names,
  files,
  later,
  undecided,
} as const
