import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { useSite } from '#app/components/page/use-site.ts'
import { rolesPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'

export function AboutPage() {
  const { contentLicence } = useSite()
  return (
    <Page>
      <PageHead title={m.about.title} lead={m.about.lead} width="text" />
      {m.about.sections.map((section, place) => (
        <Section key={section.title} id={`part-${place + 1}`} title={section.title}>
          <div className="prose">
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
      <Section id="roles" title={m.about.rolesTitle}>
        <div className="prose">
          <p>
            <Link to={rolesPath()}>{m.about.rolesTitle}</Link>
          </p>
          <p>{m.about.licence(contentLicence)}</p>
        </div>
      </Section>
    </Page>
  )
}
