import type { PredictionClause } from '#app/domain/summary/claim-message.ts'
import type { Because, ClaimCounts, QuestionMessage } from '#app/domain/summary/question-message.ts'
import { dayName } from '../days.ts'
import { clausesText, clauseText } from './claim.ts'
import { atStart, groups, inWords, moreGroups, named, sentencesOf } from './counts.ts'
import { figure } from './figures.ts'
import { SYMBOL } from './symbol.ts'

const STATUSES = ['refuted', 'challenged', 'contested', 'supported'] as const

/** `Three of five claims are challenged, one is supported, not foretold`. */
function countsIn(counts: ClaimCounts): string[] {
  const { n } = counts
  const there = STATUSES.filter((status) => counts[status] > 0)
  return there.map((status, place) => {
    const count = counts[status]
    const first = n === 1 ? 'The one claim' : `${atStart(count)} of ${inWords(n)} claims`
    const who = place === 0 ? first : inWords(count)
    const said = `${who} ${count === 1 ? 'is' : 'are'} ${status}`
    return status === 'supported' ? `${said}, ${foretold(counts)}` : said
  })
}

function foretold({ supported, foretold: count }: ClaimCounts): string {
  if (supported === 1) return count === 1 ? 'foretold' : 'not foretold'
  if (count === 0) return 'none foretold'
  return count === supported ? 'all foretold' : `${inWords(count)} foretold`
}

const WHO = ['', 'it rests', 'both rest']

/** How the claims stand, and what bears or breaks them. */
function claims({ counts, because }: Of<'claims'>): string {
  const parts = countsIn(counts)
  if (!because) return `${sentencesOf(parts, ', ')}.`
  const told = parts.join(', ')
  if (because.key === 'rests') return `${sentencesOf([told, restsText(because, counts)], '; ')}.`
  const why =
    because.key === 'crossed'
      ? `P${because.a} and P${because.b} are each contradicted by the data that the other was made from`
      : clausesText(because.clauses)
  return `${sentencesOf([told, why], ': ')}.`
}

type Rests = Extract<Because, { key: 'rests' }>

function restsText({ predictions, groups: count }: Rests, { supported }: ClaimCounts): string {
  const on = predictions.length === 1 && count !== null ? ` and ${groups(count)}` : ''
  return `${WHO[supported] ?? 'they rest'} on ${named('P', predictions)}${on}`
}

/** That nothing is decided yet was said. */
const undecidedClause = (clause: PredictionClause): string =>
  clause.key === 'open'
    ? `what was measured on ${named('P', clause.predictions)} decides nothing`
    : clauseText(clause)

type Of<Key extends QuestionMessage['key']> = Extract<QuestionMessage, { key: Key }>

function undecided({ clauses }: Of<'undecided'>): string {
  const [only, second] = clauses
  if (only?.key === 'not-measured' && second === undefined)
    return `Not decided yet: nothing has been measured on ${named('P', only.predictions)}.`
  const [first = '', ...others] = clauses.map(undecidedClause)
  return `${sentencesOf([`Not decided yet: ${first}`, ...others], '; ')}.`
}

function estimate({ figure: told, groups: count, waits }: Of<'estimate'>): string {
  const best = `The best estimate of ${SYMBOL} is ${figure(told)} from ${groups(count)}`
  return waits ? `${best}; P${waits.number} waits for ${moreGroups(waits.missing)}.` : `${best}.`
}

const ENDED: Record<Of<'ended'>['status'], (day: string) => string> = {
  'partially-answered': (day) => `Answered in part on ${day}`,
  'answered-affirmative': (day) => `Answered on ${day}: yes`,
  'answered-negative': (day) => `Answered on ${day}: no`,
  'answered-other': (day) => `Answered on ${day}`,
  'ill-posed': (day) => `Found ill-posed on ${day}`,
  merged: (day) => `Merged into another question on ${day}`,
  declined: (day) => `Declined on ${day}`,
}

function ended({ status, on, basis }: Of<'ended'>): string {
  const said = ENDED[status](dayName(new Date(`${on}T00:00:00Z`)))
  if (!basis) return `${said}.`
  const end = /[.!?…]$/.test(basis) ? '' : '.'
  const goesOn = /^\p{Ll}/u.test(basis) && !said.includes(': ')
  return `${said}${goesOn ? ':' : '.'} ${basis}${end}`
}

function unclaimed({ runners }: Of<'unclaimed'>): string {
  const none = 'Nobody has claimed anything yet.'
  if (runners === 0) return none
  return `${none} ${runners === 1 ? 'One person' : `${atStart(runners)} people`} would run an experiment.`
}

/** One message on a question, as a sentence. */
export function questionSentence(message: QuestionMessage): string {
  switch (message.key) {
    case 'unclaimed':
      return unclaimed(message)
    case 'unpredicted':
      return message.claims === 1
        ? 'One claim was made; nothing has been derived from it that could fail.'
        : `${atStart(message.claims)} claims were made; nothing has been derived from them that could fail.`
    case 'undecided':
      return undecided(message)
    case 'claims':
      return claims(message)
    case 'estimate':
      return estimate(message)
    case 'ended':
      return ended(message)
  }
}
