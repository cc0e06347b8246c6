import type { DrawnRecord } from '#app/charts/record/types.ts'
import { Link } from '#app/components/page/link.tsx'
import { type Fact, Facts } from '#app/components/record/facts.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import { aboutScoresPath } from '#app/domain/paths/about.ts'
import { bitsText, brierText, edgeText, peerText, shareText } from '#app/domain/score/score-text.ts'
import { figureText } from '#app/domain/text/interval-text.ts'
import { scoreWords } from '#messages/scores.ts'
import { MeanFact } from './mean-fact.tsx'

const words = scoreWords.facts

type Props = {
  record: Pick<DrawnRecord, 'summary' | 'discrimination'>
  least: number
  /** Of one person: how they did against the others. For everybody together that is nothing. */
  own?: boolean
}

/** The means of a number of scores beside the page, each with how many it is from. */
export const ScoreFacts = ({ record: { summary, discrimination }, least, own = false }: Props) => (
  <Margin label={words.label}>
    {summary ? (
      <MarginSection
        title={
          own
            ? words.on(summary.scores, summary.predictions)
            : words.of(summary.scores, summary.people)
        }
      >
        <div className="score-facts">
          <Facts facts={factsOf(summary, discrimination, own)} />
        </div>
        {summary.predictions < least ? (
          <p className="hint">{words.few(summary.predictions, least)}</p>
        ) : null}
      </MarginSection>
    ) : null}
    <p className="score-rules">
      <Link to={aboutScoresPath()}>{scoreWords.rules}</Link>
    </p>
  </Margin>
)

type Summary = NonNullable<DrawnRecord['summary']>

const factsOf = (summary: Summary, auc: DrawnRecord['discrimination'], own: boolean): Fact[] => [
  ...(own ? ownFacts(summary) : [{ term: words.predictions, value: summary.predictions }]),
  { term: words.brier, value: <MeanFact of={summary.brier} text={brierText} /> },
  { term: words.log, value: <MeanFact of={summary.log} text={bitsText} /> },
  {
    term: words.coverage,
    value: (
      <>
        {words.sized(shareText(summary.coverage), summary.scores, summary.predictions)}
        <span className="fact-note">{words.weighed(figureText(summary.brier.weight))}</span>
      </>
    ),
  },
  {
    term: words.auc,
    value: auc ? <MeanFact of={auc} text={bitsText} /> : words.oneOutcome,
  },
]

/** Against the others; for everybody together that says nothing. */
const ownFacts = ({ edge, crowded, peer }: Summary): Fact[] => [
  {
    term: words.edge,
    value: (
      <>
        {crowded === 0 ? null : edgeText(edge)}
        <span className="fact-note">{words.edgeOn(crowded)}</span>
      </>
    ),
  },
  { term: words.peer, value: <MeanFact of={peer} text={peerText} /> },
]
