import { about } from './en/about.ts'
import { accounts } from './en/accounts.ts'
import { compose } from './en/compose.ts'
import { discussion } from './en/discussion.ts'
import { find } from './en/find.ts'
import { imports } from './en/import.ts'
import { look } from './en/look.ts'
import { problems } from './en/problems.ts'
import { question } from './en/question.ts'
import { refusals } from './en/refusals.ts'
import { site } from './en/site.ts'
import { timeline } from './en/timeline.ts'

export const messages = {
  about,
  accounts,
  compose,
  find,
  look,
  discussion,
  imports,
  problems,
  question,
  refusals,
  site,
  timeline,
} as const
