import { Form } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { SECONDS_NEEDED } from '#app/domain/claim/establishment.ts'
import { endEstablishmentPath, secondEstablishmentPath } from '#app/domain/paths/establishment.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { messages as m } from '#app/messages/index.ts'
import type { ClaimPage } from '#app/services/claims/claim-page.server.ts'

const words = m.establishment

type Props = { establishment: NonNullable<ClaimPage['establishment']> }

/** That the claim is held established, or proposed to be: beside the derived status, never instead. */
export function Establishment({ establishment }: Props) {
  const { id, reason, by, proposedAt, establishedAt, seconds, second, mayEnd } = establishment
  return (
    <div className="basis">
      <div>
        {establishedAt ? (
          <RecordState kind="claim" status="established" />
        ) : (
          <b>{words.proposedAs}</b>
        )}
        : {reason} ({words.proposedBy} <Person handle={by} />
        {seconds.map((handle, place) => (
          <span key={handle}>
            {place === 0 ? `; ${words.secondedBy} ` : ', '}
            <Person handle={handle} />
          </span>
        ))}
        ; <Moment at={establishedAt ?? proposedAt} as="short" />){' '}
        {establishedAt ? null : words.waits(seconds.length, SECONDS_NEEDED)}
      </div>
      {second || mayEnd ? (
        <div className="actions">
          {second ? <Second id={id} obstacle={second.obstacle} /> : null}
          {mayEnd ? (
            <Link className="text-link" to={endEstablishmentPath(id)}>
              {words.takeBack}
            </Link>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

const Person = ({ handle }: { handle: string }) => (
  <Link className="text-link" to={personPath(handle)}>
    {handle}
  </Link>
)

type Second = { id: string } & NonNullable<Props['establishment']['second']>

/** What is refused stays, with the reason beside it. */
const Second = ({ id, obstacle }: Second) =>
  obstacle ? (
    <>
      <Button type="button" small disabled aria-describedby="why-not-second">
        {words.second}
      </Button>
      <span className="hint" id="why-not-second">
        {m.refusals[obstacle]}
      </span>
    </>
  ) : (
    <Form method="post" action={secondEstablishmentPath(id)}>
      <Button small>{words.second}</Button>
    </Form>
  )
