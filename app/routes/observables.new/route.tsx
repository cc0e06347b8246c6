import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { AddObservableInput } from '#app/domain/observable/input.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { readForm } from '#app/http/form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { answerOrPreview } from '#app/http/preview.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { messages as m } from '#app/messages/index.ts'
import { addObservable } from '#app/services/observables/add-observable.server.ts'
import { newObservableForm } from '#app/services/observables/observable-forms.server.ts'

export { NewObservablePage as default } from './page.tsx'

export const meta = titled(() => m.observable.form.add)

export async function loader({ request, context }: LoaderFunctionArgs) {
  return page(context, newObservableForm(memberOrSignIn(context, request)))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  const add = async () => {
    const { key } = await addObservable(context.viewer, form.parse(AddObservableInput))
    return redirect(observablePath(key))
  }
  return answerOrPreview(context, form, add)
}
