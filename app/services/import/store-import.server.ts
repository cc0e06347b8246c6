import { storedGround } from '#app/domain/record/ground.ts'
import { storePictureRow } from '#app/services/attachments/store-picture.server.ts'
import { storeQuestion } from '#app/services/questions/store-question.server.ts'
import { reviseRecord } from '#app/services/records/revise-record.server.ts'
import { loadActivity } from '#app/services/records/touch-activity.server.ts'
import { rerenderAll } from '#app/services/texts/queue-rerender.server.ts'
import { advance } from '#db/queries/counters.ts'
import { appendEvent } from '#db/queries/events.ts'
import { putMacro } from '#db/queries/macros.ts'
import { putOrigin } from '#db/queries/origins.ts'
import { addImportPerson } from '#db/queries/system-people.ts'
import type { Tx } from '#db/types.ts'
import { importWords } from '#messages/import.ts'
import type { ImportPlan, StepToStore } from './plan-import.server.ts'
import type { NamedPicture } from './sources.server.ts'

type Context = { source: string; author: { id: string }; at: Date }

type ToStore = Omit<Context, 'author'> & { plan: ImportPlan; pictures: NamedPicture[] }

/** Stores a planned import: macros first, because they make what is on the site stale. */
export async function storeImport(tx: Tx, { source, plan, pictures, at }: ToStore): Promise<void> {
  const author = { id: await addImportPerson(tx, importWords.accountName, at) }
  const context = { source, author, at }
  await storeMacros(tx, plan, context)
  for (const { picture, name } of pictures)
    await storePictureRow(tx, picture, { name, uploaderId: author.id, at })
  for (const step of plan.store) await storeStep(tx, step, context)
}

async function storeMacros(tx: Tx, { macros }: ImportPlan, { source, author, at }: Context) {
  const names = [...macros.added, ...macros.replaced]
  if (names.length === 0) return
  for (const name of names) {
    const expansion = macros.inUse[name] ?? ''
    await putMacro(tx, { name, expansion, origin: source, authorId: author.id, createdAt: at })
  }
  await rerenderAll(tx, at)
  await appendEvent(tx, { kind: 'macros-changed', actorId: author.id, data: { names }, at })
}

async function storeStep(tx: Tx, step: StepToStore, { source, author, at }: Context) {
  const { entry, known, texts } = step
  const subjectId = known
    ? await revised(tx, known, { texts, author, at })
    : await added(tx, step, { author, at })
  await putOrigin(tx, { source, key: entry.key, subjectId, digest: entry.digest, importedAt: at })
}

type Signed = { author: { id: string }; at: Date }

async function added(tx: Tx, { entry, texts }: StepToStore, { author, at }: Signed) {
  const stored = await storeQuestion(tx, {
    number: await advance(tx, 'question'),
    texts,
    areaId: null,
    parentId: null,
    author,
    status: 'open',
    visibility: 'public',
    basis: storedGround('import.basis'),
    tags: [],
    facts: { kind: entry.kind, literature: 'no', prize: '' },
    event: 'question-imported',
    at,
  })
  return stored.id
}

async function revised(
  tx: Tx,
  known: { id: string; revision: number },
  { texts, author, at }: Signed & Pick<StepToStore, 'texts'>,
) {
  await reviseRecord(tx, {
    record: { ...(await loadActivity(tx, known.id)), revision: known.revision },
    texts,
    editor: author,
    reason: storedGround('import.reason'),
    event: 'record-edited',
    at,
  })
  return known.id
}
