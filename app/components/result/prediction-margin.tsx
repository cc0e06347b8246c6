import { Moment } from '#app/components/page/moment.tsx'
import { RegionOf } from '#app/components/prediction/region-of.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import type { PredictionLine } from '#app/domain/claim/view.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { levelText } from '#app/domain/statistics/level.ts'
import { withTrueMinus } from '#app/domain/text/number-text.ts'
import { resultWords } from '#messages/result.ts'

const words = resultWords.margin

type Props = {
  prediction: {
    number: number
    region: Region
    conditions: string[]
    rule: { level: number; groupsAtLeast: number }
    groups: number
    deadline: string | Date | null
  }
  observable: NonNullable<PredictionLine['observable']>
}

/** What the value is held against, beside the form. */
export const PredictionMargin = ({ prediction, observable }: Props) => {
  const { number, region, conditions, rule, groups, deadline } = prediction
  return (
    <Margin label={words.label}>
      <MarginSection title={words.foretells(recordName('prediction', number))}>
        <p className="region-value">
          <RegionOf line={{ observable, region }} />
        </p>
        <p>{observable.name}</p>
        <ul className="condition-lines">
          {conditions.map((condition) => (
            <li key={condition}>{withTrueMinus(condition)}</li>
          ))}
        </ul>
      </MarginSection>
      <MarginSection title={words.decides}>
        <p>
          {words.rule(rule.groupsAtLeast, levelText(rule.level))} {words.today(groups)}
        </p>
      </MarginSection>
      {deadline ? (
        <MarginSection title={words.until}>
          <p>
            <Moment at={deadline} />, {words.endOfDay}
          </p>
        </MarginSection>
      ) : null}
    </Margin>
  )
}
