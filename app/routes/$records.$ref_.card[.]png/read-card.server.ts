import { answerOfLines } from '#app/charts/answer/answer-of-lines.server.ts'
import { answerOfPrediction } from '#app/charts/answer/answer-of-prediction.server.ts'
import { cardOf } from '#app/charts/card/card-of.server.ts'
import type { Card } from '#app/charts/card/types.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { missing } from '#app/http/params.server.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { siteFrame } from '#app/services/site/frame.server.ts'
import { summaryText } from '#messages/summaries.ts'

/** What visitors may know of a record that has a derived sentence; others have no picture. */
export async function readCard(kind: RecordKind, number: number): Promise<Card> {
  const read = READ[kind]
  if (!read) return missing()
  const [{ shown, summary, answer }, { site }] = await Promise.all([read(number), siteFrame(null)])
  return cardOf(shown, summaryText(summary), answer, site.name)
}

const READ: Partial<Record<RecordKind, typeof question | typeof claim | typeof prediction>> = {
  question,
  claim,
  prediction,
}

async function question(number: number) {
  const shown = await questionPage(null, number)
  const { summary, chain } = shown
  return { shown, summary, answer: answerOfLines(chain.lines, summary.measured?.id ?? null) }
}

async function claim(number: number) {
  const shown = await claimPage(null, number)
  return { shown, summary: shown.summary, answer: answerOfLines(shown.predictions, null) }
}

async function prediction(number: number) {
  const read = await predictionPage(null, number)
  const shown = { ...read, ...read.standing, status: read.status }
  return { shown, summary: read.summary, answer: answerOfPrediction(read) }
}
