import type { FieldFile } from '#app/domain/field/input.ts'
import { judgePrediction } from '#app/services/evidence/judge-prediction.server.ts'
import { storeObservable } from '#app/services/observables/store-observable.server.ts'
import { seedClaims } from '#app/services/seed/seed-claims.server.ts'
import { idsOf, type Seeding, type SeedTexts } from '#app/services/seed/seed-context.server.ts'
import { seedPredictions } from '#app/services/seed/seed-predictions.server.ts'
import { seedQuestions } from '#app/services/seed/seed-questions.server.ts'
import { seedReferences } from '#app/services/seed/seed-references.server.ts'
import { rerenderAll } from '#app/services/texts/queue-rerender.server.ts'
import { storeUnit } from '#app/services/units/store-unit.server.ts'
import { addArea } from '#db/queries/areas.ts'
import { appendEvent } from '#db/queries/events.ts'
import { putMacro } from '#db/queries/macros.ts'
import { putOrigin } from '#db/queries/origins.ts'
import { putSetting } from '#db/queries/settings.ts'
import { tagIds } from '#db/queries/tags.ts'
import type { SeedContent } from '#db/seed/index.ts'
import type { Tx } from '#db/types.ts'
import { digestOf, type FieldState, sourceOf } from './field-state.server.ts'
import type { FieldPlan } from './plan-field.server.ts'

export type ToStore = {
  file: FieldFile
  content: SeedContent
  texts: SeedTexts
  plan: FieldPlan
  state: FieldState
  author: { id: string }
  at: Date
}

/** Stores what is new of a field, in the order in which things rest on one another. */
export async function storeField(tx: Tx, field: ToStore): Promise<void> {
  const { plan, content, texts, author, at } = field
  await storeSettings(tx, field)
  await storeMacros(tx, field)
  if (plan.fates.tags.made.length > 0) await tagIds(tx, plan.fates.tags.made)
  for (const unit of content.units)
    if (plan.fates.units.made.includes(unit.code)) await storeUnit(tx, unit, null, at)
  const seeding = await seedingOf(tx, field)
  for (const observable of texts.observables) {
    const stored = await storeObservable(tx, observable, author.id, at)
    seeding.observables.set(observable.key, stored)
  }
  await seedReferences(seeding)
  await seedQuestions(seeding)
  await seedClaims(seeding)
  await seedPredictions(seeding)
  for (const id of idsOf(seeding, plan.fates.predictions.made))
    await judgePrediction(tx, id, author.id, at)
  await storeOrigins(tx, field, seeding)
}

async function storeSettings(tx: Tx, { plan, author, at }: ToStore) {
  for (const [key, value] of plan.settings) await putSetting(tx, key, value, at)
  // A server that starts on it stores no first content of its own.
  await putSetting(tx, 'seeded', true, at)
  const name = plan.settings.map(([key]) => key).join(', ')
  if (name)
    await appendEvent(tx, { kind: 'setting-changed', actorId: author.id, data: { name }, at })
}

async function storeMacros(tx: Tx, { file, plan, state, author, at }: ToStore) {
  const names = plan.fates.macros.made
  if (names.length === 0) return
  const origin = sourceOf(file.key)
  for (const name of names) {
    const expansion = file.macros[name] ?? ''
    await putMacro(tx, { name, expansion, origin, authorId: author.id, createdAt: at })
  }
  if (state.records.size > 0) await rerenderAll(tx, at)
  await appendEvent(tx, { kind: 'macros-changed', actorId: author.id, data: { names }, at })
}

async function seedingOf(tx: Tx, field: ToStore): Promise<Seeding> {
  const { content, texts, plan, state, author, at } = field
  const areas = new Map([...state.areas].map(([key, { id }]) => [key, id]))
  for (const area of content.areas)
    if (!areas.has(area.key))
      areas.set(area.key, await addArea(tx, { ...area, position: areas.size }))
  const { questions, claims, predictions } = plan.fates
  const fresh = new Set([...questions.made, ...claims.made, ...predictions.made])
  return {
    tx,
    content,
    texts,
    author,
    at,
    areas,
    records: new Map(state.records),
    observables: new Map(state.observables),
    isNew: (key) => fresh.has(key),
  }
}

async function storeOrigins(tx: Tx, { file, at }: ToStore, { records, isNew }: Seeding) {
  const source = sourceOf(file.key)
  for (const entry of [...file.questions, ...file.claims, ...file.predictions]) {
    const stored = records.get(entry.key)
    if (!stored || !isNew(entry.key)) continue
    const digest = digestOf(entry)
    await putOrigin(tx, { source, key: entry.key, subjectId: stored.id, digest, importedAt: at })
  }
}
