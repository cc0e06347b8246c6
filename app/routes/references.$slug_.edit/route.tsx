import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { workLabel } from '#app/components/record/reference-item.tsx'
import { referencePath } from '#app/domain/paths/reference.ts'
import { DescribeReferenceInput } from '#app/domain/reference/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { actOrFill } from '#app/http/fill-form.server.ts'
import { memberOrSignIn } from '#app/http/guard.server.ts'
import { textOf } from '#app/http/params.server.ts'
import { page } from '#app/http/respond.server.ts'
import { titled } from '#app/http/titled.ts'
import { describeReference } from '#app/services/references/describe-reference.server.ts'
import { fillFromBibtex } from '#app/services/references/fill-from-bibtex.server.ts'
import { describeReferenceForm } from '#app/services/references/reference-forms.server.ts'
import { referenceWords } from '#messages/reference.ts'

export { DescribeReferencePage as default } from './page.tsx'

export const meta = titled<typeof loader>(({ work }) => referenceWords.form.title(workLabel(work)))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const member = memberOrSignIn(context, request)
  return page(context, describeReferenceForm(member, textOf(params.slug)))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const slug = textOf(params.slug)
  const bibtex = {
    field: 'bibtex',
    fill: (typed: string, member: Member) => fillFromBibtex(member, slug, typed),
  }
  return actOrFill({ request, context }, bibtex, DescribeReferenceInput, async (input, member) =>
    referencePath((await describeReference(member, slug, input)).slug),
  )
}
