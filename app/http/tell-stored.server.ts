import { type ActionFunction, type ActionFunctionArgs, data } from '@remix-run/node'
import { SENT_COOKIE, sentTo } from '#app/domain/form/sent.ts'
import { secureCookies } from './cookies.server.ts'

const LONGEST = 1_000

/** Tells the page's script that a form has done its work, so that the draft of it may go. */
export async function tellStored(args: ActionFunctionArgs, action: ActionFunction) {
  const answer: unknown = await action(args)
  if (!args.context.viewer) return answer
  const address = encodeURIComponent(sentTo(new URL(args.request.url)))
  if (address.length > LONGEST) return answer
  const secure = secureCookies() ? '; Secure' : ''
  const cookie = `${SENT_COOKIE}=${address}; Path=/; Max-Age=600; SameSite=Lax${secure}`
  if (answer instanceof Response) {
    if (isRedirect(answer)) answer.headers.append('Set-Cookie', cookie)
    return answer
  }
  return isPlain(answer) ? data(answer, { headers: { 'Set-Cookie': cookie } }) : answer
}

const isRedirect = ({ status }: Response) => status >= 300 && status < 400

/** What was refused, or only looked at, comes with a status of its own or says that it is not done. */
const isPlain = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && !('ok' in answer) && !('init' in answer)
