import type { PredictionMessage } from '#app/domain/summary/prediction-message.ts'
import { groups, listed, named, sentencesOf } from './counts.ts'
import { allowed, figure } from './figures.ts'
import { SYMBOL } from './symbol.ts'

type Decided = Extract<
  PredictionMessage,
  { key: 'together' | 'alone' | 'some' | 'limit' | 'opposed' }
>
type Of<Key extends Decided['key']> = Extract<Decided, { key: Key }>

const WHERE = { in: 'inside', below: 'below', above: 'above' }

/** On what it stands; what contradicts has foretold nothing. */
function ground({ verdict, footing, later, ...of }: Decided, count: number): string[] {
  if (footing === null) return []
  if (verdict === 'contradicts')
    return footing === 'foretold'
      ? ['the data came after registration']
      : ['the data were known before registration']
  if (footing === 'known') return ['it fits what was known']
  if (count === 1 || later === 0 || of.key === 'limit') return ['foretold, by data that came later']
  return later === count
    ? ['foretold: all became public after registration']
    : [`foretold by the ${later} that became public after registration`]
}

/** What decides, and on what it stands: one sentence where it is not too long. */
const onGround = (said: string, message: Decided, count: number): string =>
  `${sentencesOf([said, ...ground(message, count)], '; ')}.`

function together(message: Of<'together'>): string {
  const { verdict, groups: count, figure: told, side } = message
  const lies = `${figure(told)}, ${WHERE[side]} the region${allowed(message)}`
  const one = verdict === 'supports' ? 'One group gives' : 'Contradicted by one group,'
  const more =
    verdict === 'supports'
      ? `The combined estimate of ${count} groups is`
      : `Contradicted by the combined estimate of ${count} groups,`
  return onGround(`${count === 1 ? one : more} ${lies}`, message, count)
}

function alone(message: Of<'alone'>): string {
  const { verdict, groups: count, figures, reaches } = message
  const values = figures.length > 0 ? ` (${listed(figures.map(figure))})` : ''
  const word = verdict === 'supports' ? 'Supported' : 'Contradicted'
  const reach = verdict === 'supports' ? 'reaches beyond' : 'reaches'
  const though = reaches
    ? `, though their combined interval ${reach} the region${allowed(message)}`
    : ''
  return onGround(`${word} by each of ${groups(count)} alone${values}${though}`, message, count)
}

function some(message: Of<'some'>): string {
  const { verdict, experiments, groups: count, others } = message
  const word = verdict === 'supports' ? 'Supported' : 'Contradicted'
  const rest = others === 1 ? 'the other group agrees' : `the other ${others} groups agree`
  const said = `${word} by ${named('E', experiments)}; ${rest}, less precisely`
  return onGround(said, message, count)
}

function limit(message: Of<'limit'>): string {
  const { experiments, figure: told, from, side } = message
  const bounds = experiments.length === 1 ? 'bounds' : 'bound'
  const said = `${named('E', experiments)} ${bounds} ${SYMBOL} by ${figure(told)} from ${from}, ${WHERE[side]} the region${allowed(message)}`
  return `${onGround(said, message, 1)} A limit decides, and is never part of a mean.`
}

function opposed(message: Of<'opposed'>): string {
  const { verdict, figure: told, groups: count, opposing, side } = message
  const word = verdict === 'supports' ? 'Supported' : 'Contradicted'
  const said = `${word} by the combined estimate of ${groups(count)}, ${figure(told)}, ${WHERE[side]} the region${allowed(message)}, against ${named('E', opposing)}`
  return onGround(said, message, count)
}

/** Where the estimate lies, whatever was decided. */
export function liesSentence(message: Extract<PredictionMessage, { key: 'lies' }>): string {
  const { groups: count, figure: told, side } = message
  const what = count === 1 ? 'One group gives' : `The combined estimate of ${count} groups is`
  return `${what} ${figure(told)}, ${WHERE[side]} the region${allowed(message)}.`
}

/** Why a verdict is what it is, with the estimate and its footing. */
export function decidedSentence(message: Decided): string {
  switch (message.key) {
    case 'together':
      return together(message)
    case 'alone':
      return alone(message)
    case 'some':
      return some(message)
    case 'limit':
      return limit(message)
    case 'opposed':
      return opposed(message)
  }
}
