import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { ChainKey } from '#app/components/prediction/chain-key.tsx'
import { type Line, PredictionLines } from '#app/components/prediction/prediction-lines.tsx'
import { verdictWord } from '#app/components/prediction/verdict-state.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import { newClaimPath } from '#app/domain/paths/question.ts'
import { graphPath, recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { QuestionChain } from '#app/services/questions/question-chain.server.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { claimWords } from '#messages/claim.ts'
import { questionWords } from '#messages/question.ts'
import { claimStatuses } from '#messages/statuses.ts'

const words = questionWords.chain

type Claim = QuestionChain['claims'][number]
type Props = { question: QuestionView; claims: Claim[]; lines: Line[] }

/** The claims on a question and what became of them. */
export function Chain({ question, claims, lines }: Props) {
  const add = { href: newClaimPath(question.number), label: words.add }
  const byId = new Map(lines.map((line) => [line.id, line]))
  return (
    <Section id="claims" title={words.title} width="wide" aside={<Ways question={question} />}>
      {claims.length === 0 ? (
        <EmptyPlace action={add}>{words.none}</EmptyPlace>
      ) : (
        <>
          <ChainKey lines={lines} />
          <ol className="chain">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimLine claim={claim} />
                <Predictions
                  claim={claim}
                  lines={claim.predictions.flatMap((id) => byId.get(id) ?? [])}
                  long={lines.length > LONG}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  )
}

/** From so many predictions on, a phone folds those of claims that are decided. */
const LONG = 8
const OPEN: readonly string[] = ['untested', 'contested']

type PredictionsProps = { claim: Claim; lines: Line[]; long: boolean }

const Predictions = ({ claim: { status }, lines, long }: PredictionsProps) =>
  !long || lines.length === 0 || OPEN.includes(status) ? (
    <PredictionLines lines={lines} />
  ) : (
    <details className="told-fold is-narrow">
      <summary>
        <span className="name">{words.folded(lines.length)}</span>
        <span className="told">{lines.map(toldOf).join('; ')}</span>
      </summary>
      <PredictionLines lines={lines} />
    </details>
  )

/** `P2 contradicts` as one reads it: its number, and how it stands. */
const toldOf = (line: Line) =>
  words.foldedOne(
    recordName('prediction', line.number),
    line.status === 'registered' ? verdictWord(line) : statusOf('prediction', line.status).word,
  )

const Ways = ({ question }: Pick<Props, 'question'>) => (
  <>
    <Link to={graphPath(question)}>{words.asGraph}</Link>
    {question.abilities.claim ? (
      <>
        {' · '}
        <Link to={newClaimPath(question.number)}>{words.add}</Link>
      </>
    ) : null}
  </>
)

const ClaimLine = ({ claim }: { claim: Claim }) => (
  <div className="claim">
    <span className="number">{recordName('claim', claim.number)}</span>
    <div>
      <h3 className="claim-text">
        <Link to={recordPath(claim)}>
          <Inline body={claim.title} />
        </Link>
      </h3>
      <p className="why">
        <RecordState kind="claim" status={claim.status} footing={claim.footing} />
        <span>
          <DerivedSentence summary={claim.summary} />
        </span>
        {claim.relation === 'answers' ? null : <span>{claimWords.page.bearsOn}</span>}
        {claim.mark ? <RecordState kind="claim" status={claim.mark} /> : null}
        {claim.overrideStatus ? (
          <span>
            {claimWords.page.overridden(claimStatuses[claim.overrideStatus].toLowerCase())}
          </span>
        ) : null}
      </p>
    </div>
  </div>
)
