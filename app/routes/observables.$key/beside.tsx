import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Act } from '#app/components/record/act.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import type { Domain } from '#app/domain/observable/domain.ts'
import type { ObservableView } from '#app/domain/observable/view.ts'
import { newMeasuringPath } from '#app/domain/paths/experiment.ts'
import {
  observableDecisionPath,
  observableEditPath,
  observableHistoryPath,
  unitsPath,
} from '#app/domain/paths/observable.ts'
import { newPredictionAboutPath } from '#app/domain/paths/prediction.ts'
import { boundTexts } from '#app/domain/text/interval-text.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { chartWords } from '#messages/charts.ts'
import { observableWords } from '#messages/observable.ts'
import { recordWords } from '#messages/record.ts'

const words = observableWords.page
const decision = observableWords.decision

type Props = {
  observable: ObservableView
  abilities: { edit: boolean; decide: boolean; predict: boolean; report: boolean }
}

/** What stands in the margin of an observable. */
export function Beside({ observable, abilities }: Props) {
  const { key, unit, scale, domain, aliases, state, updatedAt } = observable
  const possible = domainText(domain)
  return (
    <Margin label={words.about}>
      <section>
        <Facts
          facts={[
            ...(state === 'accepted'
              ? []
              : [{ term: decision.state, value: decision.states[state] }]),
            {
              term: words.unit,
              value: <Link to={unitsPath()}>{unit === '1' ? words.plain : shownUnit(unit)}</Link>,
            },
            { term: words.scale, value: observableWords.scales[scale] },
            ...(possible ? [{ term: words.domain, value: possible }] : []),
            ...(aliases.length > 0 ? [{ term: words.aliases, value: aliases.join(', ') }] : []),
            { term: words.key, value: <code>{key}</code> },
            { term: words.changed, value: <Moment at={updatedAt} as="short" /> },
          ]}
        />
      </section>
      <MarginSection title={recordWords.actions}>
        <ul className="acts-list">
          {abilities.decide ? <Act to={observableDecisionPath(key)}>{decision.answer}</Act> : null}
          {abilities.predict ? <Act to={newPredictionAboutPath(key)}>{words.predict}</Act> : null}
          {abilities.report ? <Act to={newMeasuringPath(key)}>{words.report}</Act> : null}
          {abilities.edit ? <Act to={observableEditPath(key)}>{words.edit}</Act> : null}
          <Act to={observableHistoryPath(key)}>{words.history}</Act>
        </ul>
      </MarginSection>
    </Margin>
  )
}

function domainText({ lower, upper }: Domain): string | null {
  if (lower === null && upper === null) return null
  return chartWords.bounds(boundTexts({ lower, upper }))
}
