import { useActionData, useLoaderData } from '@remix-run/react'
import { useReturned, useReturnedFrom } from '#app/components/forms/use-returned.ts'
import { measurementLabels } from '#app/components/measurement/measurement-field.ts'
import { Preview } from '#app/components/measurement/preview.tsx'
import { RowProblems } from '#app/components/measurement/row-problems.tsx'
import type { WrittenPreview } from '#app/components/measurement/types.ts'
import { UnderstoodColumns } from '#app/components/measurement/understood-columns.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { measurementFormWords as words } from '#messages/measurement-form.ts'
import { OneForm } from './one-form.tsx'
import type { loader } from './route.tsx'
import { TableForm, tableLabels } from './table-form.tsx'

export function MeasurementsPage() {
  const { record, keys, observable, observables } = useLoaderData<typeof loader>()
  const preview = useActionData<{ preview?: WrittenPreview }>()?.preview
  const one = useReturned(measurementLabels)
  const table = useReturned(tableLabels)
  const blank = useReturnedFrom(undefined, {})
  const isTable = one.typed('way') === 'table'
  return (
    <Page>
      <PageHead
        title={words.title(recordName('experiment', record.number))}
        lead={
          <>
            <bdi>{record.titlePlain}</bdi>. {words.lead}
          </>
        }
      />
      <div className="full form">
        {preview && isTable ? <RowProblems problems={preview.problems} /> : null}
        {preview?.understood ? <UnderstoodColumns table={preview.understood} /> : null}
        {preview && preview.problems.length === 0 ? <Preview preview={preview} /> : null}
        <OneForm
          returned={isTable ? blank : one}
          formKey={keys.one}
          observable={observable}
          observables={observables}
        />
        <TableForm returned={isTable ? table : blank} formKey={keys.table} />
      </div>
    </Page>
  )
}
