import { State } from '#app/components/page/state.tsx'
import type { Position, Verdict as VerdictName } from '#app/domain/verdict/verdict.ts'
import { chartWords } from '#messages/charts.ts'

type Props = { verdict: VerdictName; position: Position | null; bare?: boolean }

/** What a measurement says of a region, by mark and word; without uncertainty, where it lies. */
export const Verdict = ({ verdict, position, bare = false }: Props) => (
  <State mark={verdict}>
    {bare && position ? chartWords.said('bare', position) : chartWords.key[verdict]}
  </State>
)
