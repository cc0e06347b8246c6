import { RulesLink } from '#app/components/about/rules-link.tsx'
import { ReasonList } from '#app/components/claim/reason-list.tsx'
import { Section } from '#app/components/page/section.tsx'
import type { Reason } from '#app/domain/claim/reason.ts'
import { aboutVerdictsPath } from '#app/domain/paths/about.ts'
import { messages as m } from '#app/messages/index.ts'

/** Why the claim has its status. */
export const Reasons = ({ claim: { reasons } }: { claim: { reasons: Reason[] } }) => (
  <Section
    id="reasons"
    title={m.claim.page.reasons}
    aside={<RulesLink to={aboutVerdictsPath('claims')} />}
  >
    <ReasonList reasons={reasons} />
  </Section>
)
