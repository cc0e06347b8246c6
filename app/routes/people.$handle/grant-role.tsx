import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Section } from '#app/components/page/section.tsx'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'
import { accountWords } from '#messages/accounts.ts'

const words = accountWords.grant
const labels = { role: words.role, reason: words.reason }

export function GrantRole({ handle, role }: { handle: string; role: Role }) {
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Section id="grant" title={words.title}>
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <input type="hidden" name="handle" value={handle} />
        <Select
          name="role"
          label={labels.role}
          problems={problems('role')}
          defaultValue={typed('role', role)}
          choices={ROLES.map((value) => ({ value, label: accountWords.roles[value] }))}
        />
        <TextInput
          name="reason"
          label={labels.reason}
          hint={words.reasonHint}
          problems={problems('reason')}
          defaultValue={typed('reason')}
        />
        <SubmitRow hint={words.hint}>
          <Button>{words.submit}</Button>
        </SubmitRow>
      </Form>
    </Section>
  )
}
