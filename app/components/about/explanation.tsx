import type { ReactNode } from 'react'
import { Prose } from '#app/components/markup/prose.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Contents } from '#app/components/record/contents.tsx'
import type { Body } from '#app/domain/text/body.ts'
import { siteWords } from '#messages/site.ts'
import { type Worked, WorkedTable } from './worked-table.tsx'

type Props = {
  title: string
  lead: string
  parts: readonly { id: string; title: string; body: Body }[]
  /** The worked example of a part, by its id. */
  tables: Readonly<Record<string, Worked>>
  /** Drawings and the like, which stand below text and table of a part. */
  figures?: Readonly<Record<string, ReactNode>>
}

/** A page that explains one thing of the site, part by part. */
export const Explanation = ({ title, lead, parts, tables, figures = {} }: Props) => (
  <Page>
    <div className="rail">
      <div className="rail-sticky">
        <span className="number">{siteWords.about}</span>
        <Contents items={parts.map((part) => ({ id: part.id, label: part.title }))} />
      </div>
    </div>
    <PageHead title={title} lead={lead} width="text" />
    {parts.map((part) => (
      <Section key={part.id} id={part.id} title={part.title}>
        <Prose body={part.body} />
        <Example table={tables[part.id]} />
        {figures[part.id]}
      </Section>
    ))}
  </Page>
)

const Example = ({ table }: { table: Worked | undefined }) =>
  table ? <WorkedTable {...table} /> : null
