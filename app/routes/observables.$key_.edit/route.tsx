import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { EditObservableInput } from '#app/domain/observable/input.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { editObservable } from '#app/services/observables/edit-observable.server.ts'
import { editObservableForm } from '#app/services/observables/observable-forms.server.ts'
import { observableWords } from '#messages/observable.ts'

export { EditObservablePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ observable }) =>
  observableWords.form.edit(observable.name),
)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return page(context, editObservableForm(memberOrSignIn(context, request), textOf(params.key)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, EditObservableInput, async (input, member) => {
    const { key } = await editObservable(member, textOf(params.key), input)
    return observablePath(key)
  })
}
