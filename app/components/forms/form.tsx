import { type FormProps, Form as RemixForm } from '@remix-run/react'
import { forwardRef } from 'react'
import { AccountField } from './account-field.tsx'

/** Every form of the site: one that changes something says under which account its page was opened. */
export const Form = forwardRef<HTMLFormElement, FormProps>(({ children, ...props }, ref) => (
  <RemixForm {...props} ref={ref}>
    {props.method === 'post' ? <AccountField /> : null}
    {children}
  </RemixForm>
))
