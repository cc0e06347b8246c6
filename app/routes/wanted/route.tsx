import type { LoaderFunctionArgs } from '@remix-run/node'
import { readWantedOrder } from '#app/domain/wanted/order.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { wantedPage } from '#app/services/wanted/wanted-page.server.ts'
import { wantedWords } from '#messages/wanted.ts'

export { WantedPage as default } from './page.tsx'

export const meta = titled(() => wantedWords.page.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const order = readWantedOrder(searchParams.get('sort'))
  return page(
    context,
    wantedPage(context.viewer, { order, page: Number(searchParams.get('page')) }),
  )
}
