import { RulesLink } from '#app/components/about/rules-link.tsx'
import { ReasonList } from '#app/components/claim/reason-list.tsx'
import { Section } from '#app/components/page/section.tsx'
import type { Reason } from '#app/domain/claim/reason.ts'
import { aboutVerdictsPath } from '#app/domain/paths/about.ts'
import { claimWords } from '#messages/claim.ts'

/** Why the claim has its status. */
export const Reasons = ({ claim: { reasons } }: { claim: { reasons: Reason[] } }) => (
  <Section
    id="reasons"
    title={claimWords.page.reasons}
    aside={<RulesLink to={aboutVerdictsPath('claims')} />}
  >
    <ReasonList reasons={reasons} />
  </Section>
)
