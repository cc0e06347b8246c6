import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { useSite } from '#app/components/page/use-site.ts'
import { ledgerPath, rolesPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import { Examples } from './examples.tsx'
import type { loader } from './route.tsx'

const words = m.about

export function AboutPage() {
  const { contentLicence } = useSite()
  const { examples } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} width="text" />
      <Paragraphs texts={[words.chain]} />
      <Sections sections={words.sections} />
      <Section id="verdicts" title={words.verdict.title}>
        <Paragraphs texts={[words.verdict.rule, words.verdict.consequence]} />
        <Examples examples={examples} />
        <Paragraphs texts={[words.verdict.overlap, words.verdict.pool, words.verdict.log]} />
      </Section>
      <Sections sections={words.furtherSections} />
      <Section id="further" title={words.furtherTitle}>
        <div className="prose">
          <p>
            <Link to={rolesPath()}>{words.rolesTitle}</Link>
          </p>
          <p>
            <Link to={ledgerPath()}>{m.ledger.title}</Link>
          </p>
          <p>{words.licence(contentLicence)}</p>
        </div>
      </Section>
    </Page>
  )
}

type Told = { id: string; title: string; paragraphs: readonly string[] }

const Sections = ({ sections }: { sections: readonly Told[] }) =>
  sections.map(({ id, title, paragraphs }) => (
    <Section key={id} id={id} title={title}>
      <Paragraphs texts={paragraphs} />
    </Section>
  ))

const Paragraphs = ({ texts }: { texts: readonly string[] }) => (
  <div className="prose">
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
)
