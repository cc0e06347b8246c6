import type { JudgedMessage, PredictionMessage } from '#app/domain/summary/prediction-message.ts'
import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'
import { dayName } from '../days.ts'
import { verdictReasons } from '../verdict-reasons.ts'
import { atStart, capital, groups, inWords, listed, moreGroups, named } from './counts.ts'
import { decidedSentence, liesSentence } from './decided.ts'
import { allowed, analysesText, between, figure } from './figures.ts'
import { SYMBOL } from './symbol.ts'

const percentOf = (p: number) => Math.round(100 * p)

type Of<Key extends PredictionMessage['key']> = Extract<PredictionMessage, { key: Key }>

const results = (count: number) =>
  `${count} result${count === 1 ? ' waits' : 's wait'} for a confirmer`

function bare({ inside, outside }: Of<'bare'>): string {
  const count = inside + outside
  if (count === 1)
    return `Does not decide yet: the one value, ${inside > 0 ? 'inside' : 'outside'} the region, has no error bars.`
  const places = [
    ...(inside > 0 ? [`${inside === count ? 'all' : inside} inside the region`] : []),
    ...(outside > 0
      ? [`${outside === count ? 'all' : outside} outside${inside > 0 ? '' : ' the region'}`]
      : []),
  ]
  return `Does not decide yet: the ${count} values, ${places.join(' and ')}, have no error bars.`
}

function madeFrom({ groups: count, agree, figure: told }: Of<'made-from'>): string {
  const value = told ? ` (${figure(told)})` : ''
  if (count === 0) return 'The only data on it are those it was made from, so nothing is decided.'
  if (count === 1)
    return `The one group that ${agree ? 'agrees' : 'has measured it'}${value} is the one it was made from, so it decides nothing. No other group has measured it.`
  return `The ${count} groups that ${agree ? 'agree' : 'have measured it'}${value} are those it was made from, so they decide nothing. No other group has measured it.`
}

const UNJUDGED: Partial<Record<VerdictReasonKey, (experiments: string) => string>> = {
  'level-too-low': (of) => `the level of the limit of ${of} is too low`,
  'unknown-level': (of) => `the level of the interval of ${of} is not known`,
  'outside-own-interval': (of) => `the value of ${of} lies outside its own interval`,
  'outside-domain': (of) => `the observable cannot have the value of ${of}`,
}

function unjudged({ reason }: Of<'unjudged'>): string {
  const experiments = reason.named.flatMap((one) => one.experiments)
  const told = experiments.length > 0 ? UNJUDGED[reason.key]?.(named('E', experiments)) : undefined
  return `Does not decide yet: ${told ?? verdictReasons[reason.key].short(reason.count)}.`
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
  const told = places.join(', and ')
  if (others.flat().some((number) => first.includes(number)))
    return `${told}; they exclude one another, so nothing is decided.`
  const exclude = camps.length > 1 ? '; they exclude one another' : ''
  return `${told}${exclude}. Because ${named('E', first)} ${opposes} ${against}, nothing is decided.`
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
  return `${atStart(count)} analyses of one group${values} combine to ${figure(combined)}, reaching across the region${allowed(message)}.${alone}`
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
    return `Does not decide yet: ${count} groups differ by more than their errors explain, and the interval of their combined estimate, ${figure(told)}, reaches beyond ${region}.`
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

/** What the measurements say, whoever looks and whenever. */
function judgedSentence(message: JudgedMessage): string {
  switch (message.key) {
    case 'not-measured':
      return message.offered > 0
        ? `Nothing is counted yet: ${results(message.offered)}.`
        : 'Nothing has been measured.'
    case 'bare':
      return bare(message)
    case 'unjudged':
      return unjudged(message)
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
      return `It holds in ${analysesText(message)}.`
    default:
      return decidedSentence(message)
  }
}

/** One message on a prediction, as a sentence or two. */
export function predictionSentence(message: PredictionMessage): string {
  switch (message.key) {
    case 'lies':
      return liesSentence(message)
    case 'draft':
      return 'A draft: its terms can still change, and nothing is judged by them.'
    case 'sealed':
      return 'Its terms are sealed and can no longer change; they are judged once it is registered.'
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
      return judgedSentence(message)
  }
}
