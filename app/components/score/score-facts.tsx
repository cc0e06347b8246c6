import type { DrawnRecord } from '#app/charts/record/types.ts'
import { Link } from '#app/components/page/link.tsx'
import { type Fact, Facts } from '#app/components/record/facts.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import { aboutScoresPath } from '#app/domain/paths/about.ts'
import { bitsText, brierText, peerText, shareText } from '#app/domain/score/score-text.ts'
import { scoreWords } from '#messages/scores.ts'

const words = scoreWords.facts

type Props = {
  record: Pick<DrawnRecord, 'summary' | 'discrimination'>
  least: number
  /** Of one person: how they did against the others. For everybody together that is nothing. */
  own?: boolean
}

/** The means of a number of scores beside the page, each with how many it is from. */
export const ScoreFacts = ({ record, least, own = false }: Props) => (
  <Margin label={words.label}>
    {record.summary ? (
      <MarginSection
        title={
          own
            ? words.on(record.summary.predictions)
            : words.of(record.summary.scores, record.summary.people)
        }
      >
        <Facts facts={factsOf(record.summary, record.discrimination, own)} />
        {record.summary.scores < least ? (
          <p className="hint">{words.few(record.summary.scores, least)}</p>
        ) : null}
      </MarginSection>
    ) : null}
    <p className="score-rules">
      <Link to={aboutScoresPath()}>{scoreWords.rules}</Link>
    </p>
  </Margin>
)

type Summary = NonNullable<DrawnRecord['summary']>

function factsOf(summary: Summary, auc: DrawnRecord['discrimination'], own: boolean): Fact[] {
  const n = summary.scores
  return [
    ...(own
      ? [{ term: words.peer, value: words.sized(peerText(summary.peer), n) }]
      : [{ term: words.predictions, value: summary.predictions }]),
    { term: words.brier, value: words.sized(brierText(summary.brier), n) },
    { term: words.log, value: words.sized(bitsText(summary.log), n) },
    { term: words.coverage, value: words.sized(shareText(summary.coverage), n) },
    {
      term: words.auc,
      value: auc ? words.sized(bitsText(auc.auc), auc.n) : words.oneOutcome,
    },
  ]
}
