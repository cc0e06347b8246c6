import type { Member } from '#app/domain/viewer/viewer.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { changeMacro } from '#app/services/site/change-settings.server.ts'

/** Does all that is due. */
export async function runJobs() {
  while (await runOne());
}

/** A macro of the site, with every stored text set again by it. */
export async function aMacro({ by, name, as }: { by: Member; name: string; as: string }) {
  await changeMacro(by, { name, expansion: as })
  await runJobs()
}
