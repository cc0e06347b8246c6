import { Form } from '@remix-run/react'
import { messages as m } from '#app/messages/index.ts'

export const SignOutButton = ({ action }: { action: string }) => (
  <Form method="post" action={action}>
    <button type="submit" className="plain">
      {m.look.page.signOut}
    </button>
  </Form>
)
