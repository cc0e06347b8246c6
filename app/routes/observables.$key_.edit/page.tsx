import { useLoaderData } from '@remix-run/react'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { observableLabels } from '#app/components/observable/observable-field.ts'
import { ObservableFields } from '#app/components/observable/observable-fields.tsx'
import { Link } from '#app/components/page/link.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { composeWords } from '#messages/compose.ts'
import { observableWords } from '#messages/observable.ts'
import type { loader } from './route.tsx'

export function EditObservablePage() {
  const { observable, present, inUse, licence } = useLoaderData<typeof loader>()
  const returned = useReturned(observableLabels)
  const { name, symbol, definition, aliases } = present
  return (
    <EditPage
      title={observableWords.form.edit(observable.name)}
      lead={<Link to={observablePath(observable.key)}>{observable.name}</Link>}
      returned={returned}
      revision={observable.revision}
      present={{ name, symbol, definition, aliases }}
      reason={{ label: composeWords.reason, hint: composeWords.reasonHint, required: true }}
      licence={licence}
    >
      <ObservableFields present={present} returned={returned} inUse={inUse} />
    </EditPage>
  )
}
