import type { ClaimMessage, PredictionClause } from '#app/domain/summary/claim-message.ts'
import { capital, groups, moreGroups, named, sentencesOf } from './counts.ts'
import { analysesText } from './figures.ts'

const many = (numbers: readonly number[], one: string, more: string) =>
  `${named('P', numbers)} ${numbers.length === 1 ? one : more}`

type Of<Key extends PredictionClause['key']> = Extract<PredictionClause, { key: Key }>

function contradicted({ predictions, groups: count, alone }: Of<'contradicted'>): string {
  const [one] = predictions.length === 1 ? [''] : ['each ']
  const is = many(predictions, 'is', 'are')
  if (count === null) return `${is} contradicted`
  if (alone && count > 1) return `${is} ${one}contradicted by each of ${groups(count)} alone`
  return count === 1
    ? `${is} ${one}contradicted by 1 group`
    : `${is} ${one}contradicted by the combined estimate of ${count} groups`
}

function supported({ predictions, weakest, groups: count, footing }: Of<'supported'>): string {
  const said = many(predictions, 'supports it', 'support it')
  const on = count === null ? '' : `, ${predictions.length > 1 ? 'each ' : ''}on ${groups(count)}`
  const known =
    footing === 'known' ? (on ? ' known before registration' : ', by what was known') : ''
  const ground = `${on}${footing === 'foretold' ? ', foretold' : known}`
  if (!weakest) return `${said}${ground}`
  const which = predictions.length > 1 ? `, P${weakest.number}, which bends most,` : ''
  return `${said}${which} in ${analysesText(weakest)}${ground}`
}

const waits = ({ predictions, missing }: Of<'waits'>) =>
  missing === null
    ? many(predictions, 'waits for more groups', 'wait for more groups')
    : `${many(predictions, 'waits', 'wait')} for ${moreGroups(missing)}${predictions.length > 1 ? ' each' : ''}`

/** What several predictions say alike, as a clause. */
export function clauseText(clause: PredictionClause): string {
  const { predictions } = clause
  switch (clause.key) {
    case 'refuted':
      return many(predictions, 'was resolved as refuted', 'were resolved as refuted')
    case 'contradicted':
      return contradicted(clause)
    case 'supported':
      return supported(clause)
    case 'waits':
      return waits(clause)
    case 'open':
      return many(predictions, 'does not decide yet', 'do not decide yet')
    case 'in-sample':
      return many(
        predictions,
        'rests only on data that it was made from',
        'rest only on data that they were made from',
      )
    case 'not-measured':
      return many(predictions, 'is not measured yet', 'are not measured yet')
    case 'not-scored':
      return many(
        predictions,
        'was resolved and counts neither way',
        'were resolved and count neither way',
      )
    case 'unregistered':
      return many(predictions, 'is not registered yet', 'are not registered yet')
  }
}

/** Short ones follow each other by a comma. */
const SHORT: readonly PredictionClause['key'][] = ['waits', 'open', 'not-measured', 'unregistered']

export const clausesText = (clauses: readonly PredictionClause[]): string =>
  sentencesOf(
    clauses.map(clauseText),
    clauses.every(({ key }) => SHORT.includes(key)) ? ', ' : '; ',
  )

/** One message on a claim, as a sentence. */
export function claimSentence(message: ClaimMessage): string {
  switch (message.key) {
    case 'retracted':
      return 'Its author no longer holds it.'
    case 'superseded':
      return `Its author put C${message.by} in its place.`
    case 'no-predictions':
      return 'Nothing has been derived from it that could fail.'
    case 'predictions':
      return `${capital(clausesText(message.clauses))}.`
    case 'essential': {
      const { predictions } = message
      const one = predictions.length === 1
      return `${many(predictions, 'is essential', 'are essential')}: if ${one ? 'it' : 'one'} is resolved refuted, the claim is refuted.`
    }
  }
}
