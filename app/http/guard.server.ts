import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { signInPath } from '#app/domain/paths/person.ts'
import { safePath } from '#app/domain/paths/safe-path.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { refusalWords } from '#messages/refusals.ts'
import { rethrow } from './respond.server.ts'

/**
 * Who does what a form asks; a visitor is refused. Asked where refusals are answered (`answer` and
 * what ends with it), so that a form comes back with what was typed.
 */
export function memberOf({ viewer, carried }: Sender): Member {
  if (carried) refuseCarried(carried)
  return viewer ?? refuse('signIn')
}

type Sender = Pick<AppLoadContext, 'viewer'> & Partial<Pick<AppLoadContext, 'carried'>>

/** A form without a session is answered by the page that asks to sign in, with the form in it. */
function refuseCarried({ carried, status }: NonNullable<AppLoadContext['carried']>): never {
  throw data({ what: refusalWords.signIn, carried }, { status })
}

/** The action of a button: done by somebody signed in; what is refused is said by the error page. */
export async function actAsMember<Result>(
  context: Sender,
  act: (member: Member) => Promise<Result>,
): Promise<Result> {
  try {
    return await act(memberOf(context))
  } catch (error) {
    return rethrow(error)
  }
}

/** Who is signed in; a visitor is sent to sign in first and then back here. */
export function memberOrSignIn(context: AppLoadContext, request: Request): Member {
  if (context.carried) refuseCarried(context.carried)
  if (context.viewer) return context.viewer
  const { pathname, search } = new URL(request.url)
  throw redirect(signInPath(pathname + search))
}

/** Where a visitor goes on to from a page of entry; who is signed in already goes there at once. */
export function visitorOrBack(context: AppLoadContext, request: Request): { to: string } {
  const to = safePath(new URL(request.url).searchParams.get('to'), '/')
  if (context.viewer) throw redirect(to)
  return { to }
}
