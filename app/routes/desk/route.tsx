import type { LoaderFunctionArgs } from '@remix-run/node'
import { writtenQueues } from '#app/charts/rows/written-queues.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { deskPage } from '#app/services/desk/desk-page.server.ts'
import { deskWords } from '#messages/desk.ts'

export { DeskPage as default } from './page.tsx'

export const meta = titled(() => deskWords.title)

const LONGEST = 200

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = memberOrSignIn(context, request)
  const find = (new URL(request.url).searchParams.get('find') ?? '').replaceAll('\0', '')
  const asked = { find: find.trim().slice(0, LONGEST), origin: context.origin }
  const load = async () => {
    const desk = await deskPage(viewer, asked)
    return { ...desk, queues: writtenQueues(desk.queues) }
  }
  return page(context, load())
}
