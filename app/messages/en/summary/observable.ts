import type { ObservableMessage, ObservedCounts } from '#app/domain/summary/observable-message.ts'
import { atStart, groups, inWords } from './counts.ts'
import { figure } from './figures.ts'
import { SYMBOL } from './symbol.ts'

const is = (count: number) => `${inWords(count)} ${count === 1 ? 'is' : 'are'}`

/** `Of five predictions on it two are supported, one is contradicted and two are not decided yet.` */
function stand({ n, supported, contradicted }: ObservedCounts): string {
  const open = n - supported - contradicted
  const parts = [
    ...(supported > 0 ? [[supported, 'supported'] as const] : []),
    ...(contradicted > 0 ? [[contradicted, 'contradicted'] as const] : []),
    ...(open > 0 ? [[open, 'not decided yet'] as const] : []),
  ]
  const [[, only] = [0, '']] = parts
  if (n === 1) return `The one prediction on it is ${only}.`
  if (parts.length === 1)
    return `${n === 2 ? 'Both' : `All ${inWords(n)}`} predictions on it are ${only}.`
  const told = parts.map(([count, word]) => `${is(count)} ${word}`)
  const last = told.pop()
  return `Of ${inWords(n)} predictions on it ${told.join(', ')} and ${last}.`
}

type Of<Key extends ObservableMessage['key']> = Extract<ObservableMessage, { key: Key }>

function rivals({ a, b, apart }: Of<'rivals'>): string {
  const each = `P${a} and P${b} are each contradicted by the data that the other was made from.`
  if (!apart) return `${each} No mean is shown.`
  const times = Math.round(apart.times)
  const error = times > 1 ? `, ${inWords(times)} times their larger error` : ''
  const distance = { ...apart.distance, value: Number(apart.distance.value.toPrecision(3)) }
  return `${each} Their groups lie ${figure(distance)} apart${error}, so no mean is shown.`
}

const values = (count: number) => (count === 1 ? 'One value has' : `${atStart(count)} values have`)

const TIMES = ['', 'once', 'twice']

function oneGroup({ figure: told, values: count }: Of<'one-group'>): string {
  if (told) return `One group has measured it: ${figure(told)}.`
  return `One group has measured it, ${TIMES[count] ?? `${inWords(count)} times`}.`
}

/** One message on an observable, as a sentence. */
export function observableSentence(message: ObservableMessage): string {
  switch (message.key) {
    case 'unmeasured':
      return 'Nothing has been measured.'
    case 'bare':
      return `${values(message.values)} been measured, without error bars.`
    case 'one-group':
      return oneGroup(message)
    case 'best':
      return `The best estimate of ${SYMBOL} is ${figure(message.figure)} from ${groups(message.groups)}.`
    case 'exclude':
      return `${atStart(message.groups)} groups have measured it and exclude one another, so no mean is shown.`
    case 'uncombined':
      return `${atStart(message.groups)} groups have measured it; no prediction combines them.`
    case 'rivals':
      return rivals(message)
    case 'unpredicted':
      return 'No prediction is about it yet.'
    case 'stand':
      return stand(message.counts)
  }
}
