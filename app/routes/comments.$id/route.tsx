import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { commentAnchor } from '#app/domain/paths/comment.ts'
import { pathAsItWas } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { readThreadQuery } from '#app/domain/thread/query.ts'
import { standsOnRecordPage } from '#app/domain/thread/whole.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { discussionWords } from '#messages/discussion.ts'

export { revalidateUnlessInPlace as shouldRevalidate } from '#app/components/thread/changes-in-place.ts'
export { CommentPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ record }) =>
  discussionWords.commentOn(recordName(record.kind, record.number)),
)

/** A comment's own page; where the whole thread fits on the record's page, that page at the comment. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const load = async () => {
    const found = await commentPage(
      context.viewer,
      textOf(params.id),
      readThreadQuery(searchParams),
    )
    if (standsOnRecordPage(found) && searchParams.size === 0)
      throw redirect(`${pathAsItWas(found.record)}#${commentAnchor(found.comment.id)}`)
    return { ...found, formKey: crypto.randomUUID() }
  }
  return page(context, load())
}
