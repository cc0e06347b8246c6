import { z } from 'zod'
import { MacroInput } from '#app/domain/site/input.ts'
import { optionalBody, requiredBody, title } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

const idProblem = 'import.id' satisfies ProblemKey
const articleProblem = 'import.article' satisfies ProblemKey

/** An entry of the list of questions that learningmechanics.pub keeps. */
export const LearningmechanicsEntry = z.object({
  id: z.string({ error: idProblem }).regex(/^o[dq](?:-\d{1,5}){1,3}$/, idProblem),
  title,
  text: requiredBody('statement.missing'),
  context_post: z
    .string({ error: articleProblem })
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, articleProblem)
    .nullish(),
  context_section: z
    .string({ error: articleProblem })
    .regex(/^[\w-]+$/, articleProblem)
    .nullish(),
})
export type LearningmechanicsEntry = z.output<typeof LearningmechanicsEntry>

type FieldProblem = { field: string; key: string }

export function parseEntry(
  value: unknown,
): { entry: LearningmechanicsEntry } | { problems: FieldProblem[] } {
  const parsed = LearningmechanicsEntry.safeParse(value)
  return parsed.success ? { entry: parsed.data } : { problems: fieldProblems(parsed.error) }
}

/** A text after conversion, checked as if it had been typed here. */
export function parseBody(text: string): { body: string } | { problems: FieldProblem[] } {
  const parsed = optionalBody.safeParse(text)
  return parsed.success ? { body: parsed.data } : { problems: fieldProblems(parsed.error) }
}

export function macroProblems(name: string, expansion: string): FieldProblem[] {
  const parsed = MacroInput.safeParse({ name, expansion })
  return parsed.success ? [] : fieldProblems(parsed.error)
}

const fieldProblems = (error: z.ZodError): FieldProblem[] =>
  error.issues.map((issue) => ({ field: issue.path.join('.'), key: issue.message }))
