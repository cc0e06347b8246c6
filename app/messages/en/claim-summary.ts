import type { ClaimSummary } from '#app/domain/claim/summary.ts'

const MOST_NAMED = 3

/** `P1`, `P1 and P2`, `P1, P2, P3 and 4 more`. */
function named(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_NAMED).map((number) => `P${number}`)
  const rest = numbers.length - shown.length
  const all = rest > 0 ? [...shown, `${rest} more`] : shown
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}

const many = (numbers: readonly number[], one: string, more: string) =>
  numbers.length === 0 ? '' : `${named(numbers)} ${numbers.length === 1 ? one : more}`

function supports({ supported, weakest }: ClaimSummary): string {
  const said = many(supported, 'supports it', 'support it')
  if (!said || !weakest) return said
  const inAll = weakest.agree === weakest.of
  const analyses = inAll ? `all ${weakest.of}` : `${weakest.agree} of ${weakest.of}`
  const one = supported.length > 1 ? `, P${weakest.number}, which bends most,` : ''
  return `${said}${one} in ${analyses} analyses`
}

const groups = (count: number) => `${count} more group${count === 1 ? '' : 's'}`

function waits({ waiting }: ClaimSummary): string {
  const [first, ...others] = waiting
  if (!first) return ''
  if (others.every(({ missing }) => missing === first.missing)) {
    const numbers = waiting.map(({ number }) => number)
    const each = others.length > 0 ? ' each' : ''
    return `${many(numbers, 'waits', 'wait')} for ${groups(first.missing)}${each}`
  }
  return many(
    waiting.map(({ number }) => number),
    'waits for more groups',
    'wait for more groups',
  )
}

/** What the predictions of a claim say, in a sentence; what decides first. */
export function claimSummary(summary: ClaimSummary): string {
  const clauses = [
    many(summary.refuted, 'was resolved as refuted', 'were resolved as refuted'),
    many(summary.contradicted, 'is contradicted', 'are contradicted'),
    supports(summary),
    waits(summary),
    many(summary.open, 'does not decide yet', 'do not decide yet'),
    many(
      summary.inSample,
      'rests only on data that it was made from',
      'rest only on data that they were made from',
    ),
    many(summary.notMeasured, 'is not measured yet', 'are not measured yet'),
  ]
  const told = clauses.filter(Boolean).join('; ')
  return told ? `${told.charAt(0).toUpperCase()}${told.slice(1)}.` : ''
}
