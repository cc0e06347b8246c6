import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { State } from '#app/components/page/state.tsx'
import { Parts } from '#app/components/record/parts.tsx'
import { afterStatus } from '#app/components/record/record-state.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import { type HistoryQuery, historyQuery } from '#app/domain/history/address.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { fieldHistoryPath } from '#app/domain/paths/site.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
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

function itemOf({ record, ...change }: Change) {
  const { kind, number } = record
  const { mark, word } = statusOf(kind, change.to)
  const after = afterStatus(kind, change.to, change.footing)
  return {
    kind,
    number,
    href: recordPath(record),
    title: <Inline body={record.title} />,
    state: <State mark={mark}>{movedText(kind, change, after ? `${word}, ${after}` : word)}</State>,
  }
}

function movedText(kind: RecordKind, { from, to }: Pick<Change, 'from' | 'to'>, said: string) {
  if (from === null) return words.came(said)
  return from === to ? words.refooted(said) : words.moved(statusOf(kind, from).word, said)
}
