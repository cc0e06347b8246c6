import { z } from 'zod'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { startOf } from './day.ts'
import { MAX_BODY, MAX_TITLE } from './limits.ts'
import { lineProblem, withoutHidden } from './line.ts'
import { normaliseText, textProblem } from './normalise.ts'
import { dayProblem, readDay } from './read-day.ts'

/** A field of text: normalised, checked for what cannot be stored, then for its length. */
export function textField(limit: number, tooLong: ProblemKey, missing?: ProblemKey) {
  return z
    .string({ error: missing })
    .transform(normaliseText)
    .superRefine((text, context) => {
      const problem = textProblem(text)
      if (problem)
        context.addIssue({ code: 'custom', message: `text.${problem}` satisfies ProblemKey })
      if (text.length > limit) context.addIssue({ code: 'custom', message: tooLong })
    })
}

export const optionalBody = textField(MAX_BODY, 'body.long').default('')

export const requiredBody = (missing: ProblemKey) =>
  z.preprocess(
    (value) => value ?? '',
    textField(MAX_BODY, 'body.long', missing).refine((text) => text.trim() !== '', missing),
  )

export const title = z.preprocess(
  (value) => value ?? '',
  textField(MAX_TITLE, 'title.long', 'title.missing')
    .transform((text) => withoutHidden(text).replace(/\s+/g, ' ').trim())
    .refine((text) => text !== '', { error: 'title.missing' satisfies ProblemKey, abort: true })
    .superRefine(checkLine),
)

/** The same where the site makes one if none is typed. */
export const optionalTitle = textField(MAX_TITLE, 'title.long')
  .default('')
  .transform((text) => withoutHidden(text).replace(/\s+/g, ' ').trim())
  .superRefine(checkLine)

/** A line that nobody can see, or that turns the text around it, is refused. */
export function checkLine(text: string, context: z.RefinementCtx) {
  const problem = text === '' ? null : lineProblem(text)
  if (problem) context.addIssue({ code: 'custom', message: `text.${problem}` satisfies ProblemKey })
}

/** One line, such as a name; empty where it was not given. */
export const line = (limit: number) =>
  textField(limit, 'line.long')
    .default('')
    .transform((text) => withoutHidden(text).replace(/\s+/g, ' ').trim())
    .superRefine(checkLine)

const reasonText = (missing?: ProblemKey) =>
  textField(500, 'reason.long', missing).transform((text) => text.trim())

export const optionalReason = reasonText().default('')

export const requiredReason = z.preprocess(
  (value) => value ?? '',
  reasonText('reason.missing').refine((text) => text !== '', 'reason.missing' satisfies ProblemKey),
)

/** An answer to what somebody asked for. The first can have a reason; the second takes one, which they read. */
export const answerWithReason = <Yes extends string, No extends string>(yes: Yes, no: No) =>
  z
    .object({
      answer: z.enum([yes, no], { error: 'choice.unknown' satisfies ProblemKey }),
      reason: optionalReason,
    })
    .refine(({ answer, reason }) => answer === yes || reason !== '', {
      path: ['reason'],
      error: 'reason.missing' satisfies ProblemKey,
    })

/** The words of the site for what a schema has none of its own: an absent field, a wrong type. */
export const unworded: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'invalid_type' && (issue.input === undefined || issue.input === '')
    ? ('field.missing' satisfies ProblemKey)
    : ('field.wrong' satisfies ProblemKey)

/** What is wrong by field, as keys of the message catalogue. */
export function fieldProblems(error: z.ZodError): Record<string, string[]> {
  const { fieldErrors } = z.flattenError<unknown, string>(error)
  return fieldErrors as Record<string, string[]>
}

/** A day as people write it, as its first instant in UTC. One that may mean several is asked back. */
export const day = z.string().transform((typed, context) => {
  const read = readDay(typed)
  if (read.kind === 'day') return startOf(read.day)
  context.addIssue({ code: 'custom', message: dayProblem(read) ?? '' })
  return z.NEVER
})

/** The random key a form carries, so that sending it twice makes one thing. */
export const formKey = z
  .string()
  .regex(/^[0-9a-zA-Z-]{8,64}$/)
  .optional()

export const DeleteInput = z.object({ reason: optionalReason })
