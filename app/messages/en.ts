import { problems } from './en/problems.ts'
import { refusals } from './en/refusals.ts'

export const messages = { problems, refusals } as const
