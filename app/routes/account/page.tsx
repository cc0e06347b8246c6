import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { membershipPath, passwordPath } from '#app/domain/paths/person.ts'
import { accountWords } from '#messages/accounts.ts'
import { membershipWords } from '#messages/membership.ts'
import type { loader } from './route.tsx'
import { Sessions } from './sessions.tsx'

const words = accountWords.settings
const labels = { displayName: accountWords.fields.displayName, about: accountWords.fields.about }

export function AccountPage() {
  const { profile, sessions } = useLoaderData<typeof loader>()
  const [query] = useSearchParams()
  return (
    <Page>
      <PageHead title={words.title} width="text" />
      {query.has('password') ? <Notice tone="done">{words.passwordChanged}</Notice> : null}
      <Section id="profile" title={words.profile}>
        <ProfileForm profile={profile} />
      </Section>
      {profile.role === 'new' ? (
        <Section id="membership" title={membershipWords.title}>
          <p>
            <Link className="text-link" to={membershipPath()}>
              {membershipWords.ask}
            </Link>
          </p>
        </Section>
      ) : null}
      <Section id="password" title={words.password}>
        <p>
          <Link className="text-link" to={passwordPath()}>
            {words.changePassword}
          </Link>
        </p>
      </Section>
      <Sessions sessions={sessions} />
    </Page>
  )
}

type Profile = { base: number; displayName: string; about: string }

function ProfileForm({ profile }: { profile: Profile }) {
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Form method="post" className="form">
      <ProblemSummary problems={summary} />
      <input type="hidden" name="base" value={profile.base} />
      <TextInput
        name="displayName"
        label={labels.displayName}
        hint={accountWords.fields.displayNameHint}
        problems={problems('displayName')}
        defaultValue={typed('displayName', profile.displayName)}
      />
      <MarkupEditor
        name="about"
        label={labels.about}
        hint={accountWords.fields.aboutHint}
        problems={problems('about')}
        defaultValue={typed('about', profile.about)}
      />
      <SubmitRow>
        <Button look="primary">{words.saveProfile}</Button>
      </SubmitRow>
    </Form>
  )
}
