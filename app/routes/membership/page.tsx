import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { rolesPath } from '#app/domain/paths/about.ts'
import { membershipWords as words } from '#messages/membership.ts'
import type { loader } from './route.tsx'

const labels = { reason: words.reason }

/** One asks with a reason, sees where the request stands, and reads the answer. */
export function MembershipPage() {
  const model = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  if (model.state !== 'ask') return <Standing model={model} />
  return (
    <FormPage
      title={words.title}
      lead={<Lead />}
      about={model.answered ? <Answered model={model} /> : null}
      returned={returned}
      submit={words.submit}
    >
      <TextArea
        name="reason"
        label={labels.reason}
        hint={words.reasonHint}
        problems={returned.problems('reason')}
        defaultValue={returned.typed('reason')}
        rows={3}
        required
      />
    </FormPage>
  )
}

type Model = ReturnType<typeof useLoaderData<typeof loader>>

const Lead = () => (
  <>
    {words.lead} <Link to={rolesPath()}>{words.howTrusted}</Link>
  </>
)

const Standing = ({ model }: { model: Model }) => (
  <Page>
    <PageHead title={words.title} lead={<Lead />} width="text" />
    {model.state === 'member' ? <Notice tone="done">{words.member}</Notice> : null}
    {model.state === 'waits' && model.asked ? (
      <>
        <Notice>
          {words.waits(model.asked.days)} {words.before(model.before)}
        </Notice>
        <p className="section">
          {words.youSaid}: <bdi>{model.asked.reason}</bdi>
        </p>
        <p className="hint">{words.meanwhile}</p>
      </>
    ) : null}
    {model.state === 'not-yet' ? <Answered model={model} /> : null}
  </Page>
)

const Answered = ({ model: { answered, again } }: { model: Model }) => (
  <div className="section">
    {answered ? (
      <p>
        <b>{words.notYet}</b>, <Moment at={answered.at} />: <bdi>{answered.reason}</bdi>
      </p>
    ) : null}
    {again ? (
      <p className="hint">
        {words.again} <Moment at={again} />. {words.meanwhile}
      </p>
    ) : null}
  </div>
)
