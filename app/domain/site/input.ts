import { z } from 'zod'
import { line, textField } from '#app/domain/text/input.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'

const count = (least: number, most: number, problem: ProblemKey) =>
  z.coerce.number({ error: problem }).int(problem).min(least, problem).max(most, problem)

export const SettingsInput = z.object({
  name: line(60).refine((text) => text !== '', 'site.name.missing' satisfies ProblemKey),
  field: line(80).default(''),
  tagline: line(160).default(''),
  description: line(1000).default(''),
  contentLicence: line(60).default(''),
  contentLicenceUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })], {
      error: 'address.wrong' satisfies ProblemKey,
    })
    .default(''),
  secondsNeeded: count(0, 90, 'number.to90'),
  disputeDays: count(0, 90, 'number.to90'),
  leaderboardLeast: count(1, 1e6, 'number.from1'),
})
export type SettingsInput = z.output<typeof SettingsInput>

const NAME = /^\\(?:[a-zA-Z]{1,40}|[^a-zA-Z\s])$/

export const MacroInput = z.object({
  name: z
    .string()
    .trim()
    .regex(NAME, 'macro.name' satisfies ProblemKey),
  /** Empty takes the macro out of use. */
  expansion: textField(500, 'line.long').default(''),
})
export type MacroInput = z.output<typeof MacroInput>
