import { edgeText } from '#app/domain/score/score-text.ts'
import type { PersonMessage } from '#app/domain/summary/person.ts'
import { atStart, capital, inWords, listed } from './counts.ts'

type Of<Key extends PersonMessage['key']> = Extract<PersonMessage, { key: Key }>

const NOUNS: Record<keyof Of<'contributed'>['counts'], [one: string, many: string]> = {
  question: ['question', 'questions'],
  claim: ['claim', 'claims'],
  registered: ['registered prediction', 'registered predictions'],
  experiment: ['experiment', 'experiments'],
}

/** Counts stop at a thousand. */
const MOST = 1000

const counted = (count: number, [one, many]: [string, string]) =>
  count > MOST ? `more than ${MOST} ${many}` : `${inWords(count)} ${count === 1 ? one : many}`

function contributed({ counts }: Of<'contributed'>): string {
  const kinds = (Object.keys(NOUNS) as (keyof typeof NOUNS)[]).filter((kind) => counts[kind] > 0)
  return `${capital(listed(kinds.map((kind) => counted(counts[kind], NOUNS[kind]))))}.`
}

/** `Of five predictions two are confirmed, one of them foretold, one is refuted and two are open.` */
function predictions({ track }: Of<'predictions'>): string {
  const { registered, confirmed, foretold, refuted, open } = track
  const is = (count: number, word: string) =>
    count > 0 ? [`${inWords(count)} ${count === 1 ? 'is' : 'are'} ${word}`] : []
  const kept = foretold === confirmed ? 'confirmed and foretold' : 'confirmed'
  const some =
    foretold > 0 && foretold < confirmed ? `confirmed (${inWords(foretold)} foretold)` : kept
  const word = foretold === 0 ? 'confirmed' : some
  const parts = [...is(confirmed, word), ...is(refuted, 'refuted'), ...is(open, 'open')]
  const of = registered === 1 ? 'The one prediction' : `Of ${inWords(registered)} predictions`
  return registered === 1
    ? `${of} ${parts.map((part) => part.replace(/^one /, '')).join('')}.`
    : `${of} ${listed(parts)}.`
}

const credences = ({ edge, crowded }: Of<'credences'>): string =>
  `${atStart(crowded)} of their credences ${crowded === 1 ? 'was' : 'were'} decided beside those of others, with an edge of ${edgeText(edge)} bits over them.`

/** One message on a person, as a sentence. */
export function personSentence(message: PersonMessage): string {
  switch (message.key) {
    case 'nothing':
      return 'Nothing has been contributed yet.'
    case 'contributed':
      return contributed(message)
    case 'predictions':
      return predictions(message)
    case 'credences':
      return credences(message)
  }
}
