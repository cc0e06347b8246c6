import { recordName } from '#app/domain/record/kind.ts'
import type { Known } from '#app/markup/render-types.ts'
import { renderObservable } from '#app/services/observables/store-observable.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import type { SeedContent, SeedObservable } from '#db/seed/index.ts'
import type { SeedTexts } from './seed-context.server.ts'

type Options = { macros?: Record<string, string>; known?: Known }

/** Sets every text of the seed, before anything is written. */
export async function renderSeedTexts(
  content: SeedContent,
  options: Options = { known: toBeStored(content) },
): Promise<SeedTexts> {
  const records: SeedTexts['records'] = new Map()
  const set = async (key: string, texts: Parameters<typeof renderRecordTexts>[0]) => {
    records.set(key, await renderRecordTexts(texts, options))
  }
  const none = { background: '', remarks: '' }
  for (const question of content.questions) await set(question.key, { ...question, remarks: '' })
  for (const claim of content.claims)
    await set(claim.key, { ...none, ...claim, facts: { kind: claim.kind, scope: claim.scope } })
  for (const prediction of content.predictions) {
    const { scope, criterion } = prediction
    await set(prediction.key, { ...none, ...prediction, facts: { scope, criterion } })
  }
  for (const { key, title, protocol } of content.experiments)
    await set(key, { ...none, title, statement: protocol })
  const observables = []
  for (const observable of content.observables) observables.push(await setOne(observable, options))
  const references = []
  for (const { title } of content.references)
    references.push(await renderText('reference', { title }, options))
  const rationales = []
  for (const { rationale } of content.evidence)
    rationales.push(await renderText('rationale', { rationale }, options))
  return { records, observables, references, rationales }
}

/** What the content calls by name is stored with it: records are numbered in their order. */
function toBeStored(content: SeedContent): Known {
  const { questions, claims, predictions, experiments } = content
  const numbered = {
    question: questions,
    claim: claims,
    prediction: predictions,
    experiment: experiments,
  }
  const records = Object.entries(numbered).flatMap(([kind, all]) =>
    all.map((_, place) => recordName(kind as keyof typeof numbered, place + 1)),
  )
  return { records, people: [] }
}

const setOne = ({ lower, upper, ...observable }: SeedObservable, options: Options) =>
  renderObservable({ ...observable, domainLower: lower, domainUpper: upper }, options)
