import { layoutHistory } from '#app/charts/status-history/layout.server.ts'
import type { Tone } from '#app/charts/status-history/types.ts'
import {
  type ClaimGroup,
  FOOTED,
  type HistoryKind,
  type PredictionGroup,
} from '#app/domain/history/groups.ts'
import type { StatusGroup } from '#app/domain/question/status.ts'
import { startOf } from '#app/domain/text/day.ts'
import type { HistoryPage } from '#app/services/history/history-page.server.ts'
import { historyWords } from '#messages/history.ts'

const QUESTIONS: Record<StatusGroup, Tone> = {
  proposed: 'waiting',
  open: 'open',
  'partially-answered': 'partly-for',
  answered: 'for',
  closed: 'ended',
}

const CLAIMS: Record<ClaimGroup, Tone> = {
  untested: 'open',
  supported: 'weakly-for',
  'supported-known': 'partly-for',
  'supported-foretold': 'for',
  contested: 'mixed',
  challenged: 'partly-against',
  refuted: 'against',
  'given-up': 'ended',
}

const PREDICTIONS: Record<PredictionGroup, Tone> = {
  registered: 'open',
  'resolution-proposed': 'waiting',
  confirmed: 'weakly-for',
  'confirmed-known': 'partly-for',
  'confirmed-foretold': 'for',
  refuted: 'against',
  ambiguous: 'mixed',
  annulled: 'ended',
}

const TONES: Record<HistoryKind, Record<string, Tone>> = {
  question: QUESTIONS,
  claim: CLAIMS,
  prediction: PREDICTIONS,
}

/** Without a footing are only those of earlier versions and of other grounds: mostly there are none. */
const hasOwnFootings = (group: string) => group in FOOTED

/** The history with its drawing; the counts are given with their words. */
export function withPlot({ points, groups, counts, today, ...page }: HistoryPage) {
  const { kind } = page
  const shown = groups.flatMap((key, n) =>
    hasOwnFootings(key) && ![...points, { counts }].some(({ counts }) => counts[n]) ? [] : [n],
  )
  const among = (counts: number[]) => shown.map((n) => counts[n] ?? 0)
  const labelled = shown.map((n) => {
    const key = groups[n] ?? ''
    return {
      key,
      label: historyWords.groups[kind][key] ?? key,
      tone: TONES[kind][key] ?? 'open',
    }
  })
  const plot = layoutHistory({
    id: 'history',
    groups: labelled,
    points: points.map(({ day, counts }) => ({ at: startOf(day), counts: among(counts) })),
    until: today,
  })
  const present = among(counts)
  const numbers = labelled.map(({ key, label }, n) => ({ key, label, count: present[n] ?? 0 }))
  return { ...page, plot, numbers }
}

export type HistoryView = ReturnType<typeof withPlot>
