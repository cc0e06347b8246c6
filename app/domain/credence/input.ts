import { z } from 'zod'
import { boundsTyped } from '#app/domain/prediction/region-typed.ts'
import { optionalNumber, withPlaced } from '#app/domain/statistics/input.ts'
import { formKey, optionalBody } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { readCredence } from './probability.ts'

const credence = z
  .string({ error: 'credence.missing' satisfies ProblemKey })
  .transform((typed, context) => {
    if (typed.trim() === '') return problem(context, 'credence.missing')
    const p = readCredence(typed)
    return typeof p === 'number' ? p : problem(context, `credence.${p}`)
  })

function problem(context: z.RefinementCtx, message: ProblemKey): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

/** What goes with a credence: a comment in the discussion of the record, if there is one to make. */
const said = { body: optionalBody, key: formKey }

export const GiveCredenceInput = z
  .object({ credence, ...said })
  .transform(({ credence: p, ...rest }) => ({ p, ...rest }))

export const TakeBackCredenceInput = z.object(said).transform((rest) => ({ p: null, ...rest }))

/** What somebody believes from now on; nothing where it is null. */
export type ChangeCredenceInput = z.output<typeof GiveCredenceInput | typeof TakeBackCredenceInput>

/** In the unit of the observable; three empty fields take an earlier forecast back. */
export const ForecastValueInput = z.preprocess(
  (typed) => withPlaced(typed, (field) => boundsTyped(field, 'low', 'high')),
  z.object({ median: optionalNumber, low: optionalNumber, high: optionalNumber, key: formKey }),
)
export type ForecastValueInput = z.output<typeof ForecastValueInput>
