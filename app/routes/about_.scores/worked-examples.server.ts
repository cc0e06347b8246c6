import { withRows } from '#app/components/about/with-rows.ts'
import { credenceText } from '#app/domain/credence/probability.ts'
import { brier, logScore } from '#app/domain/score/rules.ts'
import type { SiteSettings } from '#app/domain/site/settings.ts'
import { fixedText } from '#app/domain/text/number-text.ts'
import { explanations } from '#messages/explanations.server.ts'
import { crowdFigures, edgeRows, meanFigures, meanRows } from './crowds.server.ts'
import { binRows, boardRows, crpsRows, intervalRows, parts } from './many.server.ts'
import { medians, peerRows, scoreRows, typedRows, weightRows } from './one-credence.server.ts'
import { lateRows, ownRows, timeRows } from './over-time.server.ts'

type Table = keyof typeof explanations.scores.tables

/** The rows of each worked example, computed by the code that scores. */
const rowsOf = ({ leaderboardLeast }: SiteSettings): Record<Table, string[][]> => ({
  credences: typedRows(),
  community: weightRows(),
  baseline: scoreRows(),
  peer: peerRows(),
  edge: edgeRows(),
  means: meanRows(),
  time: timeRows(),
  effective: lateRows(),
  own: ownRows(),
  calibration: binRows(),
  leaderboards: boardRows(leaderboardLeast),
  interval: intervalRows(),
  crps: crpsRows(),
})

export const scoreTables = (rules: SiteSettings) =>
  withRows(explanations.scores.tables, rowsOf(rules))

const P = 0.8

/** Figures that the text itself names. */
export const scoreFigures = () => ({
  ...medians(),
  ...parts(),
  ...meanFigures(),
  ...crowdFigures(),
  p: credenceText(P),
  brierYes: fixedText(brier(P, 1), 2),
  brierNo: fixedText(brier(P, 0), 2),
  logYes: fixedText(logScore(P, 1), 4),
  logNo: fixedText(logScore(P, 0), 4),
})
