import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.site
const labels = { name: words.macroName, expansion: words.macroExpansion }

export function MacrosPage() {
  const { macros } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  const field = (name: keyof typeof labels) =>
    ({ name, label: labels[name], problems: problems(name), defaultValue: typed(name) }) as const
  return (
    <Page>
      <PageHead title={words.macrosTitle} lead={words.macrosLead} width="text" />
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <TextInput {...field('name')} required />
        <TextInput {...field('expansion')} hint={words.macroExpansionHint} />
        <SubmitRow>
          <Button look="primary">{words.macroSave}</Button>
        </SubmitRow>
      </Form>
      <MacroTable macros={macros} />
    </Page>
  )
}

type Macro = { name: string; expansion: string; origin: string }

const MacroTable = ({ macros }: { macros: Macro[] }) => (
  <div className="section scroll">
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{words.macroName}</th>
          <th scope="col">{words.macroExpansion}</th>
          <th scope="col">{words.macroFrom}</th>
        </tr>
      </thead>
      <tbody>
        {macros.map((macro) => (
          <tr key={macro.name}>
            <th scope="row">
              <code>{macro.name}</code>
            </th>
            <td>
              <code>{macro.expansion}</code>
            </td>
            <td>{macro.origin}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
