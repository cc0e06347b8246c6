import { Link } from '#app/components/page/link.tsx'
import { afterVerdict } from '#app/components/prediction/verdict-state.tsx'
import type { HandMadeEvidence, Reason } from '#app/domain/claim/reason.ts'
import { aboutVerdictsPath } from '#app/domain/paths/about.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { claimWords } from '#messages/claim.ts'
import { reasonSentence } from '#messages/verdict-reasons.ts'

const words = claimWords.reasons

/** How a status followed: a list of sentences, those that decide first. */
export const ReasonList = ({ reasons }: { reasons: Reason[] }) => (
  <ul className="reasons">
    {reasons.map((reason) => (
      <li key={keyOf(reason)} className={reason.decides ? 'decides' : undefined}>
        <Sentence reason={reason} />
      </li>
    ))}
  </ul>
)

function keyOf(reason: Reason): string {
  if ('prediction' in reason) return `${reason.kind} ${reason.prediction.id}`
  return reason.kind === 'hand-made' ? reason.evidence.id : reason.kind
}

function Sentence({ reason }: { reason: Reason }) {
  switch (reason.kind) {
    case 'retracted':
      return words.retracted
    case 'rules-changed':
      return (
        <>
          {words.rulesChanged}{' '}
          <Link className="text-link" to={aboutVerdictsPath()}>
            {words.presentRules}
          </Link>
          .
        </>
      )
    case 'no-predictions':
      return words.noPredictions
    case 'superseded':
      return (
        <>
          {words.superseded} <Name kind="claim" number={reason.by.number} />.
        </>
      )
    case 'hand-made':
      return <ByHand evidence={reason.evidence} />
    case 'positions':
      return (
        <>
          {words.positions(reason.inside)} <Name kind="prediction" {...reason.prediction} />
          {words.outside(reason.outside)}
        </>
      )
    default:
      return <OfPrediction reason={reason} />
  }
}

function ByHand({ evidence }: { evidence: HandMadeEvidence }) {
  if (evidence.relation !== 'meets-criterion') return words.handMade[evidence.relation]
  return (
    <>
      {words.criterionOf} <Name kind="prediction" {...evidence.prediction} />
      {words.saidMet(evidence.by)}
    </>
  )
}

type OfOne = Extract<Reason, { essential: boolean }>

const OfPrediction = ({ reason }: { reason: OfOne }) => (
  <>
    <Name kind="prediction" {...reason.prediction} /> {said(reason)}
    {reason.verdictReason ? ` ${reasonSentence(reason.verdictReason)}` : ''}
    {reason.essential ? ` ${words.essential}` : ''}
  </>
)

/** What it says with its footing; why is a sentence of its own. */
function said(reason: OfOne): string {
  if (reason.kind === 'resolved') return words.resolved[reason.resolution]
  if (reason.kind === 'pooled') {
    const { verdict, footing = null } = reason
    const after = afterVerdict({ verdict, footing, verdictReason: null })
    return `${words.pooled[verdict]}${after ? ` (${after})` : ''}.`
  }
  return reason.kind === 'untested' ? words.untested : words.notRegistered
}

const Name = ({ kind, number }: { kind: 'claim' | 'prediction'; number: number }) => (
  <Link className="text-link" to={recordPath({ kind, number, slug: '' })}>
    {recordName(kind, number)}
  </Link>
)
