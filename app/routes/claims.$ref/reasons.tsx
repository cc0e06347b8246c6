import { ReasonList } from '#app/components/claim/reason-list.tsx'
import { Section } from '#app/components/page/section.tsx'
import type { Reason } from '#app/domain/claim/reason.ts'
import { messages as m } from '#app/messages/index.ts'

/** Why the claim has its status. */
export const Reasons = ({ claim: { reasons } }: { claim: { reasons: Reason[] } }) => (
  <Section id="reasons" title={m.claim.page.reasons}>
    <ReasonList reasons={reasons} />
  </Section>
)
