import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { rethrow } from '#app/http/respond.server.ts'
import { endSession } from '#app/http/session.server.ts'

export async function action({ request }: ActionFunctionArgs) {
  return redirect('/', { headers: { 'Set-Cookie': await endSession(request).catch(rethrow) } })
}

export const loader = () => redirect('/')
