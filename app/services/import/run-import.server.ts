import { isDeepStrictEqual } from 'node:util'
import { refuseImport } from '#app/domain/import/problem.ts'
import { storePictureFile } from '#app/services/attachments/store-picture.server.ts'
import { now } from '#app/services/clock.server.ts'
import { reader, write } from '#db/client.ts'
import { findAttachment } from '#db/queries/attachments.ts'
import { importWords } from '#messages/import.ts'
import { type ImportReport, reportOf } from './import-report.server.ts'
import { importState } from './import-state.server.ts'
import { type ImportPlan, planImport } from './plan-import.server.ts'
import { type NamedPicture, SOURCES, type SourceName } from './sources.server.ts'
import { storeImport } from './store-import.server.ts'

export type ImportOptions = {
  replaceMacros?: boolean
  dryRun?: boolean
  /** Told how many records' texts have been set; the import waits for it. */
  onSet?: (done: number, total: number) => unknown
}

/**
 * Takes in what a source holds. All of it is read, checked and set before one write stores it, so
 * that a source with anything wrong in it changes nothing.
 */
export async function runImport(
  source: SourceName,
  path: string,
  { replaceMacros = false, dryRun = false, onSet }: ImportOptions = {},
  at = now(),
): Promise<ImportReport> {
  const batch = await SOURCES[source](path)
  const before = await importState(reader(), source)
  const plan = await planImport(batch, before, { replaceMacros, onSet })
  const pictures = await missing(batch.pictures.filter(shownIn(plan)))
  if (!dryRun && hasWork(plan)) {
    for (const { picture } of pictures) await storePictureFile(picture)
    await write(async (tx) => {
      if (!isDeepStrictEqual(await importState(tx, source), before))
        refuseImport({ file: source, why: importWords.changedMeanwhile })
      await storeImport(tx, { source, plan, pictures, at })
    })
  }
  return reportOf({ source, dryRun, batch, before, plan, newPictures: pictures.length })
}

const hasWork = ({ store, macros }: ImportPlan): boolean =>
  store.length + macros.added.length + macros.replaced.length > 0

const shownIn =
  ({ store }: ImportPlan) =>
  ({ picture }: NamedPicture): boolean =>
    store.some(({ entry }) => `${entry.statement}\n${entry.background}`.includes(picture.hash))

async function missing(pictures: NamedPicture[]): Promise<NamedPicture[]> {
  const kept = await Promise.all(
    pictures.map(({ picture }) => findAttachment(reader(), picture.hash)),
  )
  return pictures.filter((_, place) => kept[place] === null)
}
