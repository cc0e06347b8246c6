import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { composeWords as words } from '#messages/compose.ts'
import { type EditedTexts, EditProblems } from './edit-problems.tsx'

type Reason = { label: string; hint?: string; required?: boolean }

type Props = EditedTexts & {
  title: string
  lead: ReactNode
  width?: 'full' | 'text'
  /** What the form is besides: a further class, somebody who watches it. */
  form?: Omit<ComponentPropsWithRef<typeof Form>, 'method'>
  reason?: Reason
  /** Between the fields and the buttons. */
  below?: ReactNode
  /** Of the site's contents, where new text is put under it. */
  licence?: string
  submit?: string
  children: ReactNode
}

/** A page that changes texts: what came between or is wrong, the fields, why, and the buttons. */
export function EditPage({ title, lead, width = 'full', form, children, ...props }: Props) {
  const { returned, licence, reason = { label: words.reason, hint: words.reasonHint } } = props
  const classes = ['form', width === 'full' ? 'full' : '', form?.className ?? '']
  return (
    <Page>
      <PageHead title={title} lead={lead} width={width} />
      <Form {...form} method="post" className={classes.filter(Boolean).join(' ')}>
        <EditProblems {...props} />
        {children}
        <TextInput
          name="reason"
          {...reason}
          problems={returned.problems('reason')}
          defaultValue={returned.typed('reason')}
        />
        {props.below}
        <SubmitRow hint={licence === undefined ? undefined : words.licence(licence)}>
          <Button look="primary">{props.submit ?? words.save}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
