import { percentText } from '#app/charts/data-table/percent-text.server.ts'
import { msOf } from '#app/charts/time/fit-time.server.ts'
import type { Instant } from '#app/charts/time/types.ts'
import type { CredenceChange, CredenceData, CredenceRow, CredenceStep, EventView } from './types.ts'

/** Older rows of a long table are only counted. */
const MOST_ROWS = 100

/** Texts are made for the rows that are shown only: there may be thousands. */
type Unwritten = { at: number; write: () => CredenceRow }

/** Everything drawn in one list, newest first. */
export function listRows(data: CredenceData, events: EventView[]) {
  const others = data.community === null ? [] : data.others
  const rows: Unwritten[] = [
    ...inTime(data.deadline === null ? [] : [{ at: data.deadline }], deadlineRow),
    ...events.map((event) => ({ at: event.at, write: () => eventRow(event) })),
    ...inTime(data.community ?? [], medianRow),
    ...inTime(data.own, (change) => ({ kind: 'own', ...changeRow(change) })),
    ...others.flatMap(({ name, href, changes }) =>
      inTime(changes, (change) => ({ kind: 'other', name, href, ...changeRow(change) })),
    ),
  ]
  const newest = rows.sort((a, b) => b.at - a.at).slice(0, MOST_ROWS)
  return { rows: newest.map(({ write }) => write()), left: rows.length - newest.length }
}

const inTime = <S extends { at: Instant }>(
  steps: S[],
  write: (step: S) => CredenceRow,
): Unwritten[] => steps.map((step) => ({ at: msOf(step.at), write: () => write(step) }))

const eventRow = (event: EventView): CredenceRow => ({ kind: 'event', at: event.at, event })

const deadlineRow = ({ at }: { at: Instant }): CredenceRow => ({ kind: 'deadline', at: msOf(at) })

const medianRow = ({ at, community, n }: CredenceStep): CredenceRow => ({
  kind: 'median',
  at: msOf(at),
  median: community && percentText(community.median),
  half: community && [percentText(community.low), percentText(community.high)],
  n,
})

const changeRow = ({ at, p }: CredenceChange) => ({
  at: msOf(at),
  value: p === null ? null : percentText(p),
})
