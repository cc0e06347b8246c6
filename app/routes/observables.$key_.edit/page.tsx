import { useLoaderData } from '@remix-run/react'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { observableLabels } from '#app/components/observable/observable-field.ts'
import { ObservableFields } from '#app/components/observable/observable-fields.tsx'
import { Link } from '#app/components/page/link.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

export function EditObservablePage() {
  const { observable, present, inUse, licence } = useLoaderData<typeof loader>()
  const returned = useReturned(observableLabels)
  const { name, symbol, definition, aliases } = present
  return (
    <EditPage
      title={m.observable.form.edit(observable.name)}
      lead={<Link to={observablePath(observable.key)}>{observable.name}</Link>}
      returned={returned}
      revision={observable.revision}
      present={{ name, symbol, definition, aliases }}
      reason={{ label: m.compose.reason, hint: m.compose.reasonHint, required: true }}
      licence={licence}
    >
      <ObservableFields present={present} returned={returned} inUse={inUse} />
    </EditPage>
  )
}
