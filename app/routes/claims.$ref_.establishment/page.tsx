import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { GROUPS_NEEDED } from '#app/domain/claim/establishment.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { establishmentWords as words } from '#messages/establishment.ts'
import { refusalWords } from '#messages/refusals.ts'
import { claimStatuses } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const labels = { reason: words.reason }

export function EstablishmentPage() {
  const { record, obstacle } = useLoaderData<typeof loader>()
  const { summary } = useReturned(labels)
  const why = obstacle && refusalWords[obstacle]
  return (
    <Page>
      <PageHead
        title={words.title(recordName('claim', record.number))}
        lead={words.lead}
        width="text"
      />
      <p className="serif-line">
        <Link to={recordPath(record)}>
          <bdi>{record.titlePlain}</bdi>
        </Link>
      </p>
      <ProblemSummary problems={summary} />
      <Ground />
      {why ? <p className="more">{why}</p> : <Proposal />}
    </Page>
  )
}

/** What the claim has to show, and what it lacks. */
function Ground() {
  const { ground } = useLoaderData<typeof loader>()
  const supported = ground.status === 'supported'
  const foretold = ground.footing === 'foretold'
  return (
    <Section id="ground" title={words.groundTitle}>
      <ul className="checks">
        <Check met={supported} said={words.status(claimStatuses[ground.status])} />
        <Check met={ground.groups >= GROUPS_NEEDED} said={words.groups(ground.groups)} />
        <Check met={foretold} said={words.footing(foretold)} />
      </ul>
    </Section>
  )
}

const Check = ({ met, said }: { met: boolean; said: string }) => (
  <li>
    <span className={met ? 'is-supports' : 'is-untested'}>
      <Mark name={met ? 'supports' : 'untested'} />
    </span>
    <span>{said}</span>
  </li>
)

function Proposal() {
  const { key } = useLoaderData<typeof loader>()
  const { problems, typed } = useReturned(labels)
  return (
    <Form method="post" className="form">
      <input type="hidden" name="key" value={typed('key', key)} />
      <TextArea
        name="reason"
        label={labels.reason}
        problems={problems('reason')}
        defaultValue={typed('reason')}
        maxLength={500}
        required
      />
      <SubmitRow>
        <Button look="primary">{words.send}</Button>
      </SubmitRow>
    </Form>
  )
}
