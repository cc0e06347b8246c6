import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { safePath } from '#app/domain/paths/safe-path.ts'
import { CastVoteInput } from '#app/domain/vote/input.ts'
import { readForm } from '#app/http/form.server.ts'
import { actAsMember } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'

/** Answers a script with what changed, and a plain form by going back to its page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return actAsMember(context, async (member) => {
    const input = form.parse(CastVoteInput)
    const { tallies, ownVotes } = await castVote(member, textOf(params.id), input)
    const back = safePath(form.text('back'), '/')
    return context.bodies ? redirect(back + placeIn(request.url)) : { tallies, ownVotes }
  })
}

/** The place on its page that a vote of a visitor comes back to, once signed in. */
const placeIn = (url: string) => {
  const at = new URL(url).searchParams.get('at') ?? ''
  return /^[\w-]+$/.test(at) ? `#${at}` : ''
}
