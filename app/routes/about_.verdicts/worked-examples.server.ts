import { withRows } from '#app/components/about/with-rows.ts'
import { explanations } from '#messages/explanations.server.ts'
import { claimRows } from './claims.server.ts'
import {
  bareRows,
  domainRows,
  limitRows,
  quantiles,
  reportedRows,
  scaleRows,
} from './measured.server.ts'
import { groupRows, heterogeneity, poolRows, strictest } from './pooled.server.ts'
import { footingRows, madeRows, robustRows, ruleRows, stepRows } from './together.server.ts'

/** The worked examples, computed by the code that judges. */
export const verdictTables = () =>
  withRows(explanations.verdicts.tables, {
    footing: footingRows(),
    reported: reportedRows(),
    domain: domainRows(),
    limits: limitRows(),
    bare: bareRows(),
    log: scaleRows(),
    pool: poolRows(),
    groups: groupRows(),
    pooled: stepRows(),
    decision: ruleRows(),
    made: madeRows(),
    robustness: robustRows(),
    claims: claimRows(),
  })

/** The numbers that stand in the text. */
export const verdictFigures = () => ({ ...quantiles(), ...heterogeneity(), ...strictest() })
