import { edgeText } from '#app/domain/score/score-text.ts'
import type { PersonMessage } from '#app/domain/summary/person.ts'
import { capital, inWords, listed } from './counts.ts'

type Of<Key extends PersonMessage['key']> = Extract<PersonMessage, { key: Key }>

/** Counts stop at a thousand. */
const MOST = 1000

const counted = (count: number, one: string): string[] => {
  if (count === 0) return []
  if (count > MOST) return [`more than ${MOST} ${one}s`]
  return [`${inWords(count)} ${count === 1 ? one : `${one}s`}`]
}

/** `Three questions, five registered predictions (two confirmed, one of them foretold, three open)`. */
function contributed({ counts, track }: Of<'contributed'>): string {
  const [predictions] = counted(track.registered, 'registered prediction')
  const parts = [
    ...counted(counts.question, 'question'),
    ...counted(counts.claim, 'claim'),
    ...(predictions ? [`${predictions}${fared(track)}`] : []),
    ...counted(counts.experiment, 'experiment'),
  ]
  return `${capital(listed(parts))}.`
}

/** How they fared, where anything was decided; of one alone without a number. */
function fared({ registered, confirmed, foretold, refuted, open }: Of<'contributed'>['track']) {
  if (confirmed + refuted === 0) return ''
  const told = (count: number, word: string) =>
    count > 0 ? [registered === 1 ? word : `${inWords(count)} ${word}`] : []
  const parts = [
    ...told(confirmed, 'confirmed'),
    ...(foretold > 0 ? [foretoldOf(foretold, confirmed)] : []),
    ...told(refuted, 'refuted'),
    ...told(open, 'open'),
  ]
  return ` (${parts.join(', ')})`
}

const foretoldOf = (foretold: number, confirmed: number) =>
  foretold === confirmed ? 'foretold' : `${inWords(foretold)} of them foretold`

const credences = ({ edge, crowded }: Of<'credences'>): string =>
  `Edge over others on ${inWords(crowded)} decided ${crowded === 1 ? 'credence' : 'credences'}: ${edgeText(edge)} bits.`

/** One message on a person, as a sentence. */
export function personSentence(message: PersonMessage): string {
  switch (message.key) {
    case 'nothing':
      return 'Nothing has been contributed yet.'
    case 'contributed':
      return contributed(message)
    case 'credences':
      return credences(message)
  }
}
