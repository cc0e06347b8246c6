import { z } from 'zod'
import { formKey, requiredReason } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { MEASUREMENT_COLUMNS, type TypedMeasurement } from './columns.ts'

const cells = Object.fromEntries(
  MEASUREMENT_COLUMNS.map((column) => [column, z.string().default('')]),
) as Record<keyof TypedMeasurement, z.ZodDefault<z.ZodString>>

/** One measurement; what its numbers mean is read where its observable is known. */
export const OneMeasurementInput = z.object({ ...cells, key: formKey })

export const CorrectMeasurementInput = z.object({ ...cells, reason: requiredReason })

/** `exclude` takes a reason that everybody reads; so does taking it back. */
export const ExclusionInput = z.object({
  intent: z.enum(['exclude', 'readmit'], { error: 'choice.unknown' satisfies ProblemKey }),
  reason: requiredReason,
})
export type ExclusionInput = z.output<typeof ExclusionInput>
