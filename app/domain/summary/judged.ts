import type { Attached } from '#app/domain/verdict/assess.ts'
import { counts } from '#app/domain/verdict/attached.ts'
import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'
import type { JudgedBasis } from './basis.ts'
import { decidedMessage } from './decided.ts'
import { combinedFigure } from './groups.ts'
import type { JudgedMessage } from './prediction-message.ts'
import { analysesMessage, disagreeMessage, madeFromMessage, tooFewMessage } from './undecided.ts'

/**
 * What the measurements say of a prediction, in at most two messages: the verdict or what is missing
 * with the estimate, then how far a decided verdict bends.
 */
export function judgedMessages(basis: JudgedBasis): JudgedMessage[] {
  const { verdict } = basis.assessment.verdict
  const { analyses } = basis
  const first =
    verdict === 'inconclusive' ? undecidedMessage(basis) : decidedMessage(basis, verdict)
  const bends = verdict !== 'inconclusive' && analyses && analyses.of > 1
  return bends ? [first, { key: 'holds', agree: analyses.agree, of: analyses.of }] : [first]
}

const OPEN = ['straddles', 'vague', 'scatter', 'beyond-numbers'] as const

const isOpen = (key: VerdictReasonKey): key is (typeof OPEN)[number] =>
  OPEN.some((open) => open === key)

function undecidedMessage(basis: JudgedBasis): JudgedMessage {
  const { assessment, attached, terms, unit, reason } = basis
  const { key } = reason
  if (key === 'nothing-measured') return { key: 'not-measured', offered: offeredIn(attached) }
  if (key === 'no-uncertainty') {
    const { inside, outside } = assessment.tally
    return { key: 'bare', inside, outside }
  }
  if (key === 'in-sample-only') return madeFromMessage(basis)
  if (key === 'too-few-groups') return tooFewMessage(basis)
  if (key === 'groups-disagree' || key === 'one-opposes') return disagreeMessage(basis)
  if (key === 'analyses-disagree') return analysesMessage(basis)
  if (!isOpen(key)) return { key: 'unjudged', reason }
  const groups = assessment.groups.length
  return {
    key: 'open',
    why: key,
    groups,
    figure: combinedFigure(basis),
    region: terms.region,
    unit,
  }
}

const offeredIn = (attached: readonly Attached[]) =>
  attached.filter((one) => one.standing === 'offered' && !counts(one) && one.inForce).length
