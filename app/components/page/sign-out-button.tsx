import { Form } from '#app/components/forms/form.tsx'
import { lookWords } from '#messages/look.ts'

export const SignOutButton = ({ action }: { action: string }) => (
  <Form method="post" action={action}>
    <button type="submit" className="plain">
      {lookWords.page.signOut}
    </button>
  </Form>
)
