import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { AssignSpeakerInput } from '#app/domain/evidence/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { assignSpeaker } from '#app/services/evidence/assign-speaker.server.ts'
import { speakerPage } from '#app/services/evidence/speaker-page.server.ts'
import { speakerWords } from '#messages/speaker.ts'

export { SpeakerPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ speaks }) =>
  speaks ? speakerWords.endTitle : speakerWords.nameTitle,
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, speakerPage(memberOrSignIn(context, request), textOf(params.id)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, AssignSpeakerInput, async (input, member) => {
    const prediction = await assignSpeaker(member, textOf(params.id), input)
    return `${recordPath(prediction)}#measurements`
  })
}
