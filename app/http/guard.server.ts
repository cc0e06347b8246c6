import { type AppLoadContext, redirect } from '@remix-run/node'
import { signInPath } from '#app/domain/paths/person.ts'
import { safePath } from '#app/domain/paths/safe-path.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'

/** Who is signed in; a visitor is sent to sign in first and then back here. */
export function memberOrSignIn(context: AppLoadContext, request: Request): Member {
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
