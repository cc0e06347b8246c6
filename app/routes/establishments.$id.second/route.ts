import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPath } from '#app/domain/paths/record.ts'
import { safePath } from '#app/domain/paths/safe-path.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { secondEstablishment } from '#app/services/claims/second-establishment.server.ts'

/** Seconds that a claim is established. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, async (member) =>
    redirect(
      safePath(form.text('back'), recordPath(await secondEstablishment(member, textOf(params.id)))),
    ),
  )
}
