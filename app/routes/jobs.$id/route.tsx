import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { JobInput } from '#app/domain/desk/input.ts'
import { safePath } from '#app/domain/paths/safe-path.ts'
import { deskPath } from '#app/domain/paths/site.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { decideJob } from '#app/services/jobs/decide-job.server.ts'

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, async (member) => {
    await decideJob(member, textOf(params.id), form.parse(JobInput).act)
    return redirect(safePath(form.text('back'), deskPath('queue-jobs')))
  })
}
