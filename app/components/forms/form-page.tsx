import type { ReactNode } from 'react'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { SubmitRow } from './submit-row.tsx'
import type { useReturned } from './use-returned.ts'

export type FormPageProps = {
  title: string
  lead?: ReactNode
  /** What the form is about, above it. */
  about?: ReactNode
  /** The words of its button. */
  submit: string
  /** Its fields. */
  children?: ReactNode
}

type Props = FormPageProps & {
  returned: ReturnType<typeof useReturned>
  /** Fields that need little width. */
  narrow?: boolean
  /** Beside the button. */
  hint?: ReactNode
  /** Below the form. */
  after?: ReactNode
}

/** A page that is one form: what it does, what it is about, its fields and its button. */
export const FormPage = (props: Props) => (
  <Page>
    <PageHead title={props.title} lead={props.lead} width="text" />
    {props.about}
    <Form method="post" className={props.narrow ? 'form narrow' : 'form'}>
      <ProblemSummary problems={props.returned.summary} />
      {props.children}
      <SubmitRow hint={props.hint}>
        <Button look="primary">{props.submit}</Button>
      </SubmitRow>
    </Form>
    {props.after}
  </Page>
)
