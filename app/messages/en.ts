import { about } from './en/about.ts'
import { compose } from './en/compose.ts'
import { problems } from './en/problems.ts'
import { question } from './en/question.ts'
import { refusals } from './en/refusals.ts'
import { site } from './en/site.ts'
import { timeline } from './en/timeline.ts'

export const messages = { about, compose, problems, question, refusals, site, timeline } as const
