import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { State } from '#app/components/page/state.tsx'
import { Parts } from '#app/components/record/parts.tsx'
import { standingOf } from '#app/components/record/record-state.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import { type HistoryQuery, historyQuery } from '#app/domain/history/address.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { fieldHistoryPath } from '#app/domain/paths/site.ts'
import { isUndecided } from '#app/domain/prediction/state.ts'
import { historyWords as words } from '#messages/history.ts'
import type { HistoryView } from './plot.server.ts'

type Props = { history: HistoryView; here: HistoryQuery }
type Change = HistoryView['changes'][number]

/** What changed on the day query for, and the way to the days around it on which something did. */
export const Changes = ({ history: { query, changes, left, before, after }, here }: Props) => (
  <Section id="changed" title={query.past ? words.changed : words.changedToday} width="full">
    {changes.length > 0 ? (
      <Parts items={changes.map(itemOf)} />
    ) : (
      <EmptyPlace>{words.nothing}</EmptyPlace>
    )}
    {left > 0 ? <p className="hint">{words.left(left)}</p> : null}
    {before || after ? (
      <nav className="pager" aria-label={words.around}>
        {before ? <Day here={here} on={before} label={words.before} /> : null}
        {after ? <Day here={here} on={after} label={words.after} /> : null}
      </nav>
    ) : null}
  </Section>
)

const Day = ({ here, on, label }: { here: HistoryQuery; on: string; label: string }) => (
  <Link to={`${fieldHistoryPath(historyQuery({ ...here, on }))}#changed`}>
    {label}: <Moment at={on} as="short" />
  </Link>
)

/** What measurements say is no step; it is told beside an outcome, for its footing. */
const verdictOf = ({ verdict }: Change['record'], to: string) => (isUndecided(to) ? null : verdict)

function itemOf({ record, from, to }: Change) {
  const { kind, number } = record
  const { mark, word, after } = standingOf({
    ...record,
    status: to,
    verdict: verdictOf(record, to),
  })
  const said = after ? `${word}, ${after}` : word
  const text = from === null ? words.came(said) : words.moved(statusOf(kind, from).word, said)
  return {
    kind,
    number,
    href: recordPath(record),
    title: <Inline body={record.title} />,
    state: <State mark={mark}>{text}</State>,
  }
}
