import type { Answer } from '#app/charts/answer/types.ts'
import { standingOf } from '#app/components/record/record-state.tsx'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import { drawable } from '#app/domain/text/drawable.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { lookWords } from '#messages/look.ts'
import type { Card } from './types.ts'

type Shown = {
  kind: RecordKind
  number: number
  titlePlain: string
  status: string
  footing?: Footing | null
  verdict?: Verdict | null
}

/** What the picture of a record says. A title in a script that pictures lack is its name alone. */
export function cardOf(record: Shown, derived: string, answer: Answer | null, site: string): Card {
  const { kind, number, titlePlain, status, footing = null, verdict = null } = record
  const name = recordName(kind, number)
  const { mark, word, after } = standingOf({ kind, status, footing, verdict })
  return {
    site: drawable(site) ?? '',
    name,
    kind: lookWords.record.kinds[kind],
    title: drawable(titlePlain) ?? name,
    state: { mark, word, after },
    derived: drawable(derived) ?? '',
    axis: answer?.plot ?? null,
  }
}
