import { State } from '#app/components/page/state.tsx'
import type { Position, Verdict as VerdictName } from '#app/domain/verdict/verdict.ts'
import { messages as m } from '#app/messages/index.ts'

type Props = { verdict: VerdictName; position: Position | null; bare?: boolean }

/** What a measurement says of a region, by mark and word; without uncertainty, where it lies. */
export const Verdict = ({ verdict, position, bare = false }: Props) => (
  <State mark={verdict}>
    {bare && position ? m.charts.said('bare', position) : m.charts.key[verdict]}
  </State>
)
