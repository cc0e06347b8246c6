import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import type { useReturned } from '#app/components/forms/use-returned.ts'
import { measurementsTemplatePath } from '#app/domain/paths/experiment.ts'
import { measurementFormWords as words } from '#messages/measurement-form.ts'

export const tableLabels = { table: words.table, file: words.file, forAll: words.forAll }

type Props = { returned: ReturnType<typeof useReturned>; formKey: string }

/** The form for many values at once: pasted, or as a file. */
export const TableForm = ({ returned, formKey }: Props) => (
  <section aria-labelledby="table-title">
    <h2 id="table-title">{words.tableHeading}</h2>
    <Form method="post" encType="multipart/form-data" className="form">
      <ProblemSummary problems={returned.summary} />
      <input type="hidden" name="way" value="table" />
      <input type="hidden" name="key" value={returned.typed('key', formKey)} />
      <TableFields key={shortened(returned.typed('table'))} returned={returned} />
      <SubmitRow>
        <Button name="intent" value="preview">
          {words.preview}
        </Button>
        <Button name="intent" value="store">
          {words.storeAll}
        </Button>
      </SubmitRow>
    </Form>
  </section>
)

/** Remade when another text comes back, so that a file gives way to what was read from it. */
const TableFields = ({ returned }: Pick<Props, 'returned'>) => (
  <>
    <TextArea
      name="table"
      label={words.table}
      hint={<TableHint />}
      problems={returned.problems('table')}
      defaultValue={returned.typed('table')}
      rows={8}
      className="typed"
      spellCheck={false}
      wrap="off"
    />
    <div className="two">
      <TextInput
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        label={words.file}
        hint={words.fileHint}
        problems={returned.problems('file')}
      />
      <TextInput
        name="forAll"
        label={words.forAll}
        hint={words.forAllHint}
        problems={returned.problems('forAll')}
        defaultValue={returned.typed('forAll')}
        optional
      />
    </div>
  </>
)

/** Tells tables apart well enough for a key. */
const shortened = (text: string) => `${text.length} ${text.slice(0, 200)}`

const TableHint = () => (
  <>
    {words.tableHint}
    <span className="typed-example">{words.tableExample}</span>
    <a href={measurementsTemplatePath()} download>
      {words.template}
    </a>
  </>
)
