import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Member } from '#app/domain/viewer/viewer.ts'

/** Who is signed in; a visitor is sent to sign in first and then back here. */
export function memberOrSignIn(context: AppLoadContext, request: Request): Member {
  if (context.viewer) return context.viewer
  const { pathname, search } = new URL(request.url)
  throw redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`)
}
