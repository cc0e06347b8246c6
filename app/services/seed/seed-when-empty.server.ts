import { now } from '#app/services/clock.server.ts'
import { seedDemo } from '#app/services/demo/seed-demo.server.ts'
import { judgePrediction } from '#app/services/evidence/judge-prediction.server.ts'
import { storeObservable } from '#app/services/observables/store-observable.server.ts'
import { storeUnit } from '#app/services/units/store-unit.server.ts'
import { reader, write } from '#db/client.ts'
import { DatabaseProblem } from '#db/errors.ts'
import { addArea } from '#db/queries/areas.ts'
import { putMacro } from '#db/queries/macros.ts'
import { findSetting, putSetting } from '#db/queries/settings.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import { type SeedContent, seedContent } from '#db/seed/index.ts'
import type { Tx } from '#db/types.ts'
import { renderSeedTexts } from './render-seed-texts.server.ts'
import { seedClaims } from './seed-claims.server.ts'
import { idsOf, type Seeding, type SeedTexts } from './seed-context.server.ts'
import { seedEvidence } from './seed-evidence.server.ts'
import { seedExperiments } from './seed-experiments.server.ts'
import { seedPredictions } from './seed-predictions.server.ts'
import { seedQuestions } from './seed-questions.server.ts'
import { seedReferences } from './seed-references.server.ts'

/** Gives an empty database its first content, once. Says what it stored, or null. */
export async function seedWhenEmpty(choice: 'default' | 'none' | 'demo') {
  if (choice === 'none' || (await findSetting(reader(), 'seeded')) !== null) return null
  if ((await findSetting(reader(), 'demoBegun')) !== null)
    throw new DatabaseProblem(
      'The demonstration was interrupted while it was stored. Empty the database and start again.',
    )
  const at = now()
  if (choice === 'demo') return seedDemoOnce(at)
  const content = seedContent()
  await storeMacros(content, at)
  const texts = await renderSeedTexts(content)
  await write((tx) => storeAll(tx, content, texts, at))
  return counted(content)
}

/** The story is told in many writes; one that was cut short is not told on, nor stored over. */
async function seedDemoOnce(at: Date) {
  await write((tx) => putSetting(tx, 'demoBegun', true, at))
  const seeded = await seedDemo(at)
  await write((tx) => putSetting(tx, 'seeded', true, at))
  return seeded
}

/** Macros come first, in a write of their own: the texts are set with them. */
const storeMacros = ({ macros }: SeedContent, at: Date) =>
  write(async (tx) => {
    for (const macro of macros)
      await putMacro(tx, { ...macro, origin: 'seed', authorId: null, createdAt: at })
  })

async function storeAll(tx: Tx, content: SeedContent, texts: SeedTexts, at: Date) {
  const author = { id: await addSeedPerson(tx, at) }
  const [areas, records, observables] = [new Map(), new Map(), new Map()]
  const isNew = () => true
  const seeding: Seeding = { tx, content, texts, author, at, areas, records, observables, isNew }
  for (const [position, area] of content.areas.entries())
    areas.set(area.key, await addArea(tx, { ...area, position }))
  for (const unit of content.units) await storeUnit(tx, unit, null, at)
  await seedReferences(seeding)
  await seedQuestions(seeding)
  for (const observable of texts.observables)
    observables.set(observable.key, await storeObservable(tx, observable, author.id, at))
  await seedClaims(seeding)
  await seedPredictions(seeding)
  await seedExperiments(seeding)
  await seedEvidence(seeding)
  for (const id of idsOf(
    seeding,
    content.predictions.map(({ key }) => key),
  ))
    await judgePrediction(tx, id, author.id, at)
  for (const [key, value] of Object.entries(content.site)) await putSetting(tx, key, value, at)
  await putSetting(tx, 'seeded', true, at)
}

const counted = ({ areas, questions, claims, predictions, experiments }: SeedContent) => ({
  areas: areas.length,
  questions: questions.length,
  claims: claims.length,
  predictions: predictions.length,
  experiments: experiments.length,
  measurements: experiments.reduce((sum, { measurements }) => sum + measurements.length, 0),
})
