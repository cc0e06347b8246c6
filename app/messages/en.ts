import { about } from './en/about.ts'
import { accounts } from './en/accounts.ts'
import { area } from './en/area.ts'
import { attempt } from './en/attempt.ts'
import { charts } from './en/charts.ts'
import { claim } from './en/claim.ts'
import { compose } from './en/compose.ts'
import { credence } from './en/credence.ts'
import { discussion } from './en/discussion.ts'
import { establishment } from './en/establishment.ts'
import { evidence } from './en/evidence.ts'
import { experiment } from './en/experiment.ts'
import { find } from './en/find.ts'
import { graph } from './en/graph.ts'
import { ground } from './en/ground.ts'
import { history } from './en/history.ts'
import { imports } from './en/import.ts'
import { jobs } from './en/jobs.ts'
import { ledger } from './en/ledger.ts'
import { look } from './en/look.ts'
import { markup } from './en/markup.ts'
import { measurement } from './en/measurement.ts'
import { observable } from './en/observable.ts'
import { prediction } from './en/prediction.ts'
import { problems } from './en/problems.ts'
import { question } from './en/question.ts'
import { rating } from './en/rating.ts'
import { record } from './en/record.ts'
import { refusals } from './en/refusals.ts'
import { resolution } from './en/resolution.ts'
import { scores } from './en/scores.ts'
import { site } from './en/site.ts'
import { timeline } from './en/timeline.ts'
import { units } from './en/units.ts'

export const messages = {
  about,
  accounts,
  area,
  attempt,
  charts,
  claim,
  compose,
  credence,
  establishment,
  evidence,
  experiment,
  find,
  graph,
  ground,
  history,
  look,
  markup,
  discussion,
  imports,
  jobs,
  ledger,
  measurement,
  observable,
  prediction,
  problems,
  question,
  rating,
  record,
  refusals,
  resolution,
  scores,
  site,
  timeline,
  units,
} as const
