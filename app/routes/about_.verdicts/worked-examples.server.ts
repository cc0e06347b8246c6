import { withRows } from '#app/components/about/with-rows.ts'
import { explanations } from '#messages/explanations.server.ts'
import { claimRows } from './claims.server.ts'
import { bareRows, reportedRows, scaleRows } from './measured.server.ts'
import { groupRows, poolRows, togetherRows } from './pooled.server.ts'

/** The worked examples, computed by the code that judges. */
export const verdictTables = () =>
  withRows(explanations.verdicts.tables, {
    reported: reportedRows(),
    bare: bareRows(),
    log: scaleRows(),
    pool: poolRows(),
    groups: groupRows(),
    pooled: togetherRows(),
    claims: claimRows(),
  })
