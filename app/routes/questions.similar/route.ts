import type { LoaderFunctionArgs } from '@remix-run/node'
import { page } from '#app/http/respond.server.ts'
import { similarQuestions } from '#app/services/search/suggest-similar.server.ts'

/** Questions close to what somebody is typing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('text') ?? ''
  return page(context, similarQuestions(context.viewer, context.address, typed))
}
