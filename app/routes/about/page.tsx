import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { useSite } from '#app/components/page/use-site.ts'
import {
  aboutPredictionsPath,
  aboutScoresPath,
  aboutVerdictsPath,
  rolesPath,
} from '#app/domain/paths/about.ts'
import { ledgerPath } from '#app/domain/paths/ledger.ts'
import type { Further } from '#messages/about.ts'
import { aboutWords as words } from '#messages/about.ts'
import { ledgerWords } from '#messages/ledger.ts'

export function AboutPage() {
  const { contentLicence } = useSite()
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} width="text" />
      <Paragraphs texts={[words.chain]} />
      <Sections sections={words.sections} />
      <Sections sections={words.furtherSections} />
      <Section id="further" title={words.furtherTitle}>
        <div className="prose">
          <p>
            <Link to={rolesPath()}>{words.rolesTitle}</Link>
          </p>
          <p>
            <Link to={ledgerPath()}>{ledgerWords.title}</Link>
          </p>
          <p>{words.licence(contentLicence)}</p>
        </div>
      </Section>
    </Page>
  )
}

const PAGES: Record<Further, (part?: string) => string> = {
  predictions: aboutPredictionsPath,
  verdicts: aboutVerdictsPath,
  scores: aboutScoresPath,
}

const Sections = ({ sections }: { sections: typeof words.sections }) =>
  sections.map(({ id, title, paragraphs, more }) => (
    <Section key={id} id={id} title={title}>
      <Paragraphs texts={paragraphs} />
      {more ? (
        <p className="more">
          <Link to={PAGES[more.page](more.part)}>{more.label}</Link>
        </p>
      ) : null}
    </Section>
  ))

const Paragraphs = ({ texts }: { texts: readonly string[] }) => (
  <div className="prose">
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
)
