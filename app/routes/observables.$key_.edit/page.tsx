import { Form, useLoaderData } from '@remix-run/react'
import { EditProblems } from '#app/components/compose/edit-problems.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { observableLabels } from '#app/components/observable/observable-field.ts'
import { ObservableFields } from '#app/components/observable/observable-fields.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.observable.form

export function EditObservablePage() {
  const { observable, present, inUse, licence } = useLoaderData<typeof loader>()
  const returned = useReturned(observableLabels)
  const { name, symbol, definition, aliases } = present
  return (
    <Page>
      <PageHead
        title={words.edit(observable.name)}
        lead={<Link to={observablePath(observable.key)}>{observable.name}</Link>}
      />
      <Form method="post" className="form full">
        <EditProblems
          returned={returned}
          revision={observable.revision}
          present={{ name, symbol, definition, aliases }}
        />
        <ObservableFields present={present} returned={returned} inUse={inUse} />
        <TextInput
          name="reason"
          label={m.compose.reason}
          hint={m.compose.reasonHint}
          problems={returned.problems('reason')}
          defaultValue={returned.typed('reason')}
          required
        />
        <SubmitRow hint={m.compose.licence(licence)}>
          <Button look="primary">{m.compose.save}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
