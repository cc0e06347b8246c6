import { z } from 'zod'
import { GrantRoleInput } from '#app/domain/person/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

/** A role given from the table of people; `find` is what was looked for there. */
export const DeskRoleInput = GrantRoleInput.extend({ find: z.string().max(200).default('') })

export const JobInput = z.object({
  act: z.enum(['again', 'give-up'], { error: 'choice.unknown' satisfies ProblemKey }),
})
