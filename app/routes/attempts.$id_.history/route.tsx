import type { LoaderFunctionArgs } from '@remix-run/node'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { attemptHistory } from '#app/services/attempts/attempt-history.server.ts'
import { attemptFormWords } from '#messages/attempt-form.ts'

export { AttemptHistoryPage as default } from './page.tsx'

export const meta = titled(() => attemptFormWords.history)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const choice = {
    from: Number(searchParams.get('from')) || undefined,
    to: Number(searchParams.get('to')) || undefined,
  }
  return page(context, attemptHistory(context.viewer, textOf(params.id), choice))
}
