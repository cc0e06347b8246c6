import { Person } from '#app/components/decision/person.tsx'
import { RefusedAct } from '#app/components/decision/refused-act.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { SECONDS_NEEDED } from '#app/domain/claim/establishment.ts'
import { endEstablishmentPath, secondEstablishmentPath } from '#app/domain/paths/establishment.ts'
import type { ClaimPage } from '#app/services/claims/claim-page.server.ts'
import { establishmentWords as words } from '#messages/establishment.ts'
import { refusalWords } from '#messages/refusals.ts'

type Props = { establishment: NonNullable<ClaimPage['establishment']> }

/** That the claim is held established, or proposed to be: beside the derived status, never instead. */
export function Establishment({ establishment }: Props) {
  const { id, reason, proposedBy, proposedAt, establishedAt, lack, seconds, second, mayEnd } =
    establishment
  return (
    <div className="basis">
      <div>
        {establishedAt ? (
          <RecordState kind="claim" status="established" />
        ) : (
          <b>{words.proposedAs}</b>
        )}
        : {reason} ({words.proposedBy} <Person who={proposedBy} />
        {seconds.map(({ by }, place) => (
          <span key={by.handle}>
            {place === 0 ? `; ${words.secondedBy} ` : ', '}
            <Person who={by} />
          </span>
        ))}
        ; <Moment at={establishedAt ?? proposedAt} as="short" />){' '}
        {establishedAt ? null : words.waits(seconds.length, SECONDS_NEEDED)}
        {lack ? ` ${words.kept(lack)}` : null}
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

type Second = { id: string } & NonNullable<Props['establishment']['second']>

const Second = ({ id, obstacle }: Second) =>
  obstacle ? (
    <RefusedAct act="second" label={words.second} why={refusalWords[obstacle]} small />
  ) : (
    <Form method="post" action={secondEstablishmentPath(id)}>
      <Button small>{words.second}</Button>
    </Form>
  )
