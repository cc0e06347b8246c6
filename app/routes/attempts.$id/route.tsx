import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordName } from '#app/domain/record/kind.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { attemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { attemptWords } from '#messages/attempt.ts'

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
export { AttemptPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ question }) =>
  attemptWords.page.title(recordName('question', question.number)),
)

export async function loader({ params, context }: LoaderFunctionArgs) {
  return page(context, attemptPage(context.viewer, textOf(params.id)))
}
