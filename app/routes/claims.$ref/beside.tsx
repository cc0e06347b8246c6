import { CredenceMargin } from '#app/components/credence/credence-margin.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Act } from '#app/components/record/act.tsx'
import { Beside as BesideRecord } from '#app/components/record/beside.tsx'
import { LinkedRecords } from '#app/components/record/linked-records.tsx'
import { RefusedItem } from '#app/components/record/refused-item.tsx'
import type { CredenceView } from '#app/domain/credence/view.ts'
import { newPredictionPath, overridePath, retractionPath } from '#app/domain/paths/claim.ts'
import { establishmentPath } from '#app/domain/paths/establishment.ts'
import { proposalPath } from '#app/domain/paths/question.ts'
import { graphPath, recordPath } from '#app/domain/paths/record.ts'
import type { ClaimPage } from '#app/services/claims/claim-page.server.ts'
import { claimWords } from '#messages/claim.ts'
import { claimFormWords } from '#messages/claim-form.ts'
import { establishmentWords } from '#messages/establishment.ts'

type Claim = Omit<ClaimPage, 'predictions' | 'byHand' | 'credence' | 'thread'>
type Props = { claim: Claim }

const words = claimWords.page

/** What stands in the margin of a claim: its questions, rivals and successors, and what one may do. */
export const Beside = ({ claim, credence }: Props & { credence: CredenceView | null }) => (
  <BesideRecord
    record={claim}
    lead={credence ? <CredenceMargin credence={credence} /> : null}
    facts={[{ term: claimFormWords.kind, value: claimWords.kinds[claim.claimKind] }]}
    acts={<Acts claim={claim} />}
  >
    <LinkedRecords title={words.answersTitle} records={claim.answers} />
    <LinkedRecords title={words.bearsOnTitle} records={claim.bearsOn} />
    <LinkedRecords title={words.rivalsTitle} records={claim.rivals} state />
    <LinkedRecords title={words.supersededBy} records={claim.supersededBy} />
    <LinkedRecords title={words.supersedesTitle} records={claim.supersedes} />
  </BesideRecord>
)

const Acts = ({ claim }: Props) => (
  <>
    {claim.abilities.publish ? (
      <li>
        <Form method="post" action={proposalPath(claim)}>
          <Button small>{words.publish}</Button>
        </Form>
      </li>
    ) : null}
    {claim.abilities.derive ? <Act to={newPredictionPath(claim.number)}>{words.derive}</Act> : null}
    {claim.abilities.way === 'join' ? (
      <RefusedItem id="derive" way="join" from={recordPath(claim)}>
        {words.derive}
      </RefusedItem>
    ) : null}
    <Act to={graphPath(claim)}>{words.asGraph}</Act>
    {claim.abilities.override ? <Act to={overridePath(claim)}>{words.override}</Act> : null}
    {claim.abilities.establish && !claim.establishment ? (
      <Act to={establishmentPath(claim)}>{establishmentWords.propose}</Act>
    ) : null}
    {claim.abilities.retract ? <Act to={retractionPath(claim)}>{words.retract}</Act> : null}
  </>
)
