import { RulesLink } from '#app/components/about/rules-link.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Contents } from '#app/components/record/contents.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import { aboutPredictionsPath, rolesPath } from '#app/domain/paths/about.ts'
import { membershipPath } from '#app/domain/paths/person.ts'
import { aboutWords } from '#messages/about.ts'
import { membershipWords } from '#messages/membership.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'

const PARTS = ['claim', 'observable', 'region', 'when', 'decides', 'preview', 'register'] as const

/** The parts of the form, left of it. */
export const Parts = () => (
  <div className="rail">
    <div className="rail-sticky">
      <span className="number in-words">
        {words.draftOf} <b>{words.aPrediction}</b>
      </span>
      <Contents
        items={PARTS.map((part) => ({ id: `${part}-part`, label: words.sections[part] }))}
      />
    </div>
  </div>
)

/** Beside the form: what makes a good one. */
export const Help = () => (
  <Margin label={words.help.label}>
    <MarginSection title={words.help.title}>
      <p>
        {words.help.text} <RulesLink to={aboutPredictionsPath()} />
      </p>
    </MarginSection>
  </Margin>
)

/** Said before anything is typed to who may not register yet. */
export const Newcomer = () => (
  <div className="bar-note">
    <p>
      <b>{words.newcomer.title}</b> {words.newcomer.text}
    </p>
    <p className="next-steps">
      <Link to={membershipPath()}>{membershipWords.ask}</Link>
      <Link to={rolesPath()}>{aboutWords.rolesTitle}</Link>
    </p>
  </div>
)
