import type { Member } from '#app/domain/viewer/viewer.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { changeMacro } from '#app/services/site/change-settings.server.ts'
import { RECOMPUTE_ADVICE } from '#app/services/wanted/ask-for-advice.server.ts'
import { write } from '#db/client.ts'
import { removeJobsOfKind } from '#db/queries/jobs.ts'

/** Does all that is due, but for the advice on experiments: it draws thousands of results for each. */
export async function runJobs() {
  await forgetAdvice()
  while (await runOne()) await forgetAdvice()
}

const forgetAdvice = () => write((tx) => removeJobsOfKind(tx, RECOMPUTE_ADVICE))

/** A macro of the site, with every stored text set again by it. */
export async function aMacro({ by, name, as }: { by: Member; name: string; as: string }) {
  await changeMacro(by, { name, expansion: as })
  await runJobs()
}
