import type { PredictionMessage } from '#app/domain/summary/prediction-message.ts'
import { dayName } from '../days.ts'
import { verdictReasons } from '../verdict-reasons.ts'
import { atStart, capital, groups, inWords, listed, moreGroups, named } from './counts.ts'
import { decidedSentence } from './decided.ts'
import { allowed, between, figure } from './figures.ts'
import { SYMBOL } from './symbol.ts'

const percentOf = (p: number) => Math.round(100 * p)

type Of<Key extends PredictionMessage['key']> = Extract<PredictionMessage, { key: Key }>

const results = (count: number) =>
  `${count} result${count === 1 ? ' waits' : 's wait'} for a confirmer`

function bare({ inside, outside }: Of<'bare'>): string {
  const count = inside + outside
  const have = count === 1 ? 'The one value has' : `The ${count} values have`
  const places = [
    ...(inside > 0 ? [`${inside} inside the region`] : []),
    ...(outside > 0 ? [`${outside} outside`] : []),
  ]
  return `Does not decide yet. ${have} no error bars: ${places.join(', ')}.`
}

function madeFrom({ groups: count, agree, figure: told }: Of<'made-from'>): string {
  const value = told ? ` (${figure(told)})` : ''
  if (count === 0)
    return 'All that was measured are data that it was made from; they decide nothing.'
  const none = 'No other group has measured it.'
  const do_ = agree
    ? count === 1
      ? 'agrees'
      : 'agree'
    : count === 1
      ? 'was counted'
      : 'were counted'
  return count === 1
    ? `The one group that ${do_}${value} is the one that it was made from, so it decides nothing. ${none}`
    : `The ${count} groups that ${do_}${value} are those it was made from, so they decide nothing. ${none}`
}

const LIES = { in: 'lies inside', below: 'lies below', above: 'lies above', open: 'reaches beyond' }

function tooFew(message: Of<'too-few'>): string {
  const { missing, counted, asked, side, figure: told } = message
  const waits = `Waits for ${moreGroups(missing)}: ${counted} of the ${asked} asked for ${counted === 1 ? 'is' : 'are'} counted.`
  if (!told) return waits
  const whose = counted === 1 ? 'Its estimate' : 'Their combined estimate'
  return `${waits} ${whose} of ${SYMBOL} is ${figure(told)}, and its interval ${LIES[side]} the region${allowed(message)}.`
}

const WHERE = { in: 'inside', below: 'below', above: 'above' }

function disagree({ camps }: Of<'disagree'>): string {
  const places = camps.map(({ side, groups: count, low, high }, place) => {
    const at = low && high ? `, at ${between(low, high)}` : ''
    if (place > 0) return `${inWords(count)} ${WHERE[side]} it${at}`
    const lie = count === 1 ? 'group lies' : 'groups lie'
    return `${atStart(count)} ${lie} ${WHERE[side]} the region${at}`
  })
  const [first = [], ...others] = camps.map(({ experiments }) => experiments)
  const against = others.length > 0 ? named('E', others.flat()) : 'the others'
  const opposes = first.length === 1 ? 'opposes' : 'oppose'
  const exclude = camps.length > 1 ? '; they exclude one another' : ''
  return `${places.join(', and ')}${exclude}. Because ${named('E', first)} ${opposes} ${against}, nothing is decided.`
}

const PLACES = ['first', 'second', 'third']

function analyses(message: Of<'analyses'>): string {
  const { count, figures, combined, would } = message
  const values = figures.length === count ? `, ${listed(figures.map(figure))},` : ''
  const which = PLACES[would?.place ?? -1]
  const alone =
    would && which
      ? ` The ${which} alone would ${would.verdict === 'supports' ? 'support it' : 'contradict it'}.`
      : ''
  return `${atStart(count)} analyses of one group${values} combine to ${figure(combined)}, which reaches across the region${allowed(message)}.${alone}`
}

function open(message: Of<'open'>): string {
  const { why, groups: count, figure: told } = message
  const region = `the region${allowed(message)}`
  if (why === 'beyond-numbers')
    return `Does not decide yet: the errors of ${groups(count)} lie too far apart to be combined.`
  if (!told) return `Does not decide yet: the limits of ${groups(count)} reach beyond ${region}.`
  const is =
    count === 1
      ? `one group gives ${figure(told)}`
      : `the combined estimate of ${count} groups is ${figure(told)}`
  if (why === 'scatter')
    return `Does not decide yet: ${count} groups differ by more than their errors explain, and their combined estimate, ${figure(told)}, reaches beyond ${region}.`
  const reach = why === 'vague' ? 'is wider than' : 'reaches beyond'
  return `Does not decide yet: ${is}, and its interval ${reach} ${region}.`
}

const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`

const NEAR = ['Due today.', 'Due tomorrow.']

function overdue({ days: late, counted, offered }: Of<'overdue'>): string {
  const by = `Overdue by ${days(late)}${counted ? '' : ' with nothing counted'}.`
  return offered > 0 ? `${by} ${capital(results(offered))}.` : by
}

function believed({ n, median, low, high }: Of<'believed'>): string {
  if (n === 1) return `One person gives it ${percentOf(median)} %.`
  return `${atStart(n)} people give it ${percentOf(median)} %, the middle half between ${percentOf(low)} and ${percentOf(high)}.`
}

const OUTCOMES = {
  confirmed: 'Confirmed',
  refuted: 'Refuted',
  ambiguous: 'Resolved as ambiguous',
  annulled: 'Annulled',
}

const FOOTING = {
  confirmed: { foretold: ', foretold', known: ', which fits what was known' },
  refuted: { foretold: ', with data that came later', known: ', with data known before' },
}

function resolved({ outcome, on, groups: count, footing, against }: Of<'resolved'>): string {
  const by = count > 0 ? ` by ${groups(count)}` : ''
  const day = dayName(new Date(`${on}T00:00:00Z`))
  if (outcome === 'ambiguous' || outcome === 'annulled')
    return `${OUTCOMES[outcome]} on ${day}; nobody is scored on it.`
  const ground = footing ? FOOTING[outcome][footing] : ''
  return `${OUTCOMES[outcome]} on ${day}${by}${ground}${against ? ', against what the measurements say' : ''}.`
}

/** One message on a prediction, as a sentence or two. */
export function predictionSentence(message: PredictionMessage): string {
  switch (message.key) {
    case 'not-measured':
      return message.offered > 0
        ? `Nothing is counted yet: ${results(message.offered)}.`
        : 'Nothing has been measured.'
    case 'bare':
      return bare(message)
    case 'unjudged':
      return `Does not decide yet: ${verdictReasons[message.reason.key].full(message.reason)}.`
    case 'made-from':
      return madeFrom(message)
    case 'too-few':
      return tooFew(message)
    case 'disagree':
      return disagree(message)
    case 'analyses':
      return analyses(message)
    case 'open':
      return open(message)
    case 'holds':
      return message.agree === message.of
        ? `It holds in all ${message.of} analyses.`
        : `It holds in ${message.agree} of ${message.of} analyses.`
    case 'draft':
      return 'A draft: its terms can still change, and nothing is judged by them.'
    case 'binary':
      return 'A yes-or-no prediction: people decide it by its criterion.'
    case 'believed':
      return believed(message)
    case 'due':
      return NEAR[message.days] ?? `Due in ${days(message.days)}.`
    case 'overdue':
      return overdue(message)
    case 'expired':
      return `Expired on ${dayName(new Date(`${message.on}T00:00:00Z`))} with nothing counted; nobody is scored on it.`
    case 'resolved':
      return resolved(message)
    default:
      return decidedSentence(message)
  }
}
