import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { DecideObservableInput } from '#app/domain/observable/input.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { actOnForm } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import {
  decideObservable,
  observableDecisionForm,
} from '#app/services/observables/decide-observable.server.ts'
import { observableWords } from '#messages/observable.ts'

export { ObservableDecisionPage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ observable }) =>
  observableWords.decision.title(observable.name),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const member = memberOrSignIn(context, request)
  return page(context, observableDecisionForm(member, textOf(params.key)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnForm({ request, context }, DecideObservableInput, async (input, member) => {
    const { key } = await decideObservable(member, textOf(params.key), input)
    return observablePath(key)
  })
}
