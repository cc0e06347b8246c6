import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { AddObservableInput } from '#app/domain/observable/input.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { actOrPreview } from '#app/http/form-action.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { addObservable } from '#app/services/observables/add-observable.server.ts'
import { newObservableForm } from '#app/services/observables/observable-forms.server.ts'
import { observableWords } from '#messages/observable.ts'

export { NewObservablePage as default } from './page.tsx'

export const meta = titled(() => observableWords.form.add)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return page(context, newObservableForm(memberOrSignIn(context, request)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actOrPreview({ request, context }, AddObservableInput, async (input, member) => {
    const { key } = await addObservable(member, input)
    return observablePath(key)
  })
}
