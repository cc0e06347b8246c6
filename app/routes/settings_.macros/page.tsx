import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { siteWords as words } from '#messages/site.ts'
import type { loader } from './route.tsx'

const labels = { name: words.macroName, expansion: words.macroExpansion }

export function MacrosPage() {
  const { macros } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  const { problems, typed } = returned
  const field = (name: keyof typeof labels) =>
    ({ name, label: labels[name], problems: problems(name), defaultValue: typed(name) }) as const
  return (
    <FormPage
      title={words.macrosTitle}
      lead={words.macrosLead}
      returned={returned}
      submit={words.macroSave}
      after={<MacroTable macros={macros} />}
    >
      <TextInput {...field('name')} required />
      <TextInput {...field('expansion')} hint={words.macroExpansionHint} />
    </FormPage>
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
