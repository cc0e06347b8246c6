import { PageHead } from '#app/components/page/page-head.tsx'
import { CARRIED_FIELD, type Carried } from '#app/domain/form/carried.ts'
import { keptWords } from '#messages/kept.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { SignInToSend } from './sign-in-to-send.tsx'
import { SubmitRow } from './submit-row.tsx'
import { TypedTexts } from './typed-texts.tsx'

const words = keptWords.carried

type Props = { carried: Extract<Carried, { state: 'other-account' }> }

/** In the place of the answer to a form that was opened under one account and sent under another. */
export function OtherAccount({ carried: { path, files, texts, opened, present } }: Props) {
  const { title, lead, sendAs, signInAs, bound, tooLong } = words.other
  return (
    <>
      <PageHead title={title} lead={lead(opened.handle, present.handle)} width="text" />
      {files ? <p>{words.files}</p> : null}
      {present.sealed === '' ? (
        <p>{tooLong}</p>
      ) : (
        <>
          <Form method="post" action={path} className="form narrow" reloadDocument>
            <input type="hidden" name={CARRIED_FIELD} value={present.sealed} />
            <SubmitRow hint={bound(present.handle)}>
              <Button>{sendAs(present.handle)}</Button>
            </SubmitRow>
          </Form>
          <section aria-labelledby="sign-in-again">
            <h2 id="sign-in-again">{signInAs(opened.handle)}</h2>
            <SignInToSend path={path} sealed={opened.sealed} name={opened.handle} refused="" />
          </section>
        </>
      )}
      <TypedTexts texts={texts} />
    </>
  )
}
