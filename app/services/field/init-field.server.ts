import { basename, extname } from 'node:path'
import type { FieldFile } from '#app/domain/field/input.ts'
import type { Fate, FieldRow } from '#app/domain/field/rows.ts'
import { dayOf, startOf } from '#app/domain/text/day.ts'
import { now } from '#app/services/clock.server.ts'
import { renderSeedTexts } from '#app/services/seed/render-seed-texts.server.ts'
import { reader, write } from '#db/client.ts'
import { listAreas } from '#db/queries/areas.ts'
import { findPersonByHandle } from '#db/queries/people.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import type { SeedContent } from '#db/seed/index.ts'
import type { Tx } from '#db/types.ts'
import { fieldWords as words } from '#messages/field.ts'
import { checkAgainstSite } from './check-against-site.server.ts'
import { contentOf } from './field-content.server.ts'
import { FieldRefused } from './field-refused.server.ts'
import { type FieldState, fieldState, sourceOf } from './field-state.server.ts'
import { type FieldPlan, planField } from './plan-field.server.ts'
import { readFieldFile } from './read-field-file.server.ts'
import { readQuestionTable } from './read-question-table.server.ts'
import { storeField } from './store-field.server.ts'
import { texErrorsIn } from './tex-errors-in.server.ts'

export type FieldOptions = {
  dryRun?: boolean
  /** Whether the site may hold something else already. */
  add?: boolean
  /** The handle of the account that everything is signed with. */
  as?: string
}

export type TexError = { key: string; source: string; message: string }

export type FieldReport = {
  dryRun: boolean
  fates: Record<FieldRow, Fate>
  texErrors: TexError[]
}

/**
 * Makes a field from one file. All of it is read, checked and set before one write stores what is
 * new, so that a file with anything wrong in it changes nothing. What is there stays as it is.
 */
export async function initField(
  path: string,
  options: FieldOptions = {},
  at = now(),
): Promise<FieldReport> {
  const { field, refuse } = await readSource(path, at)
  const state = await fieldState(reader(), sourceOf(field.key))
  refuseOccupied(path, field, state, options)
  const plan = planField(field, state)
  const { problems, codes } = await checkAgainstSite(reader(), field, plan)
  refuse(problems)
  const content = newIn(contentOf(field), plan, codes)
  const texts = await renderSeedTexts(content, { macros: plan.macros })
  const { dryRun = false, as } = options
  if (!dryRun)
    await write(async (tx) => {
      const author = await authorOf(tx, path, as, at)
      const all = { ...content, ...spokenOf(contentOf(field)) }
      await storeField(tx, { file: field, content: all, texts, plan, state, author, at })
    })
  return { dryRun, fates: plan.fates, texErrors: texErrorsIn(texts) }
}

/** A table holds questions alone; they are those of no field. */
async function readSource(path: string, at: Date) {
  if (!/^\.(csv|tsv|txt)$/i.test(extname(path))) return readFieldFile(path, startOf(dayOf(at)))
  const areas = await listAreas(reader())
  const questions = await readQuestionTable(path, areas)
  return { field: tableAsField(questions), refuse: () => undefined }
}

const tableAsField = (questions: FieldFile['questions']): FieldFile => ({
  key: 'table',
  site: { name: '', field: '', tagline: '', description: '' },
  areas: [],
  tags: [],
  macros: {},
  units: [],
  observables: [],
  works: [],
  questions,
  claims: [],
  predictions: [],
})

/** A field goes into an empty site, or into the one that it made. */
function refuseOccupied(
  path: string,
  { key }: FieldFile,
  { settings, records }: FieldState,
  { add }: FieldOptions,
): void {
  const own = key === 'table' || records.size > 0
  const empty = settings.seeded === undefined && settings.demoBegun === undefined
  if (own || empty || add) return
  throw new FieldRefused([{ file: basename(path), why: words.occupied }])
}

/** What is to be set and stored; units of observables are codes by now. */
function newIn(content: SeedContent, { fates }: FieldPlan, codes: Map<string, string>) {
  const fresh = <T extends { key: string }>(entries: T[], { made }: Fate) =>
    entries.filter(({ key }) => made.includes(key))
  return {
    ...content,
    observables: fresh(content.observables, fates.observables).map((observable) => ({
      ...observable,
      unit: codes.get(observable.key) ?? observable.unit,
    })),
    questions: fresh(content.questions, fates.questions),
    claims: fresh(content.claims, fates.claims),
    predictions: fresh(content.predictions, fates.predictions),
  }
}

/** What new entries may speak of, there already or not. */
const spokenOf = ({ questions, claims, predictions }: SeedContent) => ({
  questions,
  claims,
  predictions,
})

async function authorOf(tx: Tx, path: string, handle: string | undefined, at: Date) {
  if (!handle) return { id: await addSeedPerson(tx, at) }
  const person = await findPersonByHandle(tx, handle)
  if (person) return { id: person.id }
  throw new FieldRefused([{ file: basename(path), why: words.nobody(handle) }])
}
