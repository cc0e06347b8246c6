import { AccountFields, accountLabels } from '#app/components/forms/account-fields.tsx'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { accountWords } from '#messages/accounts.ts'

const words = accountWords.setUp

export function SetUpPage() {
  const returned = useReturned(accountLabels)
  return (
    <FormPage
      title={words.title}
      lead={words.lead}
      narrow
      returned={returned}
      submit={words.submit}
    >
      <AccountFields returned={returned} />
    </FormPage>
  )
}
