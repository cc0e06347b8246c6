import { layoutHistory } from '#app/charts/status-history/layout.server.ts'
import type { Tone } from '#app/charts/status-history/types.ts'
import type { ClaimGroup, HistoryKind, PredictionGroup } from '#app/domain/history/groups.ts'
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
  supported: 'for',
  contested: 'mixed',
  challenged: 'partly-against',
  refuted: 'against',
  'given-up': 'ended',
}

const PREDICTIONS: Record<PredictionGroup, Tone> = {
  registered: 'open',
  'resolution-proposed': 'waiting',
  confirmed: 'for',
  refuted: 'against',
  ambiguous: 'mixed',
  annulled: 'ended',
}

const TONES: Record<HistoryKind, Record<string, Tone>> = {
  question: QUESTIONS,
  claim: CLAIMS,
  prediction: PREDICTIONS,
}

/** The history with its drawing; the counts are given with their words. */
export function withPlot({ points, groups, counts, today, ...page }: HistoryPage) {
  const { kind } = page
  const labelled = groups.map((key) => ({
    key,
    label: historyWords.groups[kind][key] ?? key,
    tone: TONES[kind][key] ?? 'open',
  }))
  const plot = layoutHistory({
    id: 'history',
    groups: labelled,
    points: points.map(({ day, counts }) => ({ at: startOf(day), counts })),
    until: today,
  })
  const numbers = labelled.map(({ key, label }, n) => ({ key, label, count: counts[n] ?? 0 }))
  return { ...page, plot, numbers }
}

export type HistoryView = ReturnType<typeof withPlot>
