import { notCountedWords as words } from '#messages/not-counted.ts'
import type { Evidence } from './view.ts'

/** What decides nothing, counted by kind of reason. */
export const NotCounted = ({ all }: { all: Evidence['notCounted'] }) => (
  <>
    <b>{words.title(all.reduce((sum, { count }) => sum + count, 0))}</b>{' '}
    <span className="told">{words.reasons(all)}</span>
  </>
)
