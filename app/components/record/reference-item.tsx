import { Inline } from '#app/components/markup/prose.tsx'
import { describeReferencePath, referencePath } from '#app/domain/paths/reference.ts'
import type { CitedWork } from '#app/domain/record/view.ts'
import { workName } from '#app/domain/reference/work-name.ts'
import { siteWords } from '#messages/site.ts'
import type { ReferenceItem } from './references.tsx'

const PREFIX = { doi: 'doi:', arxiv: 'arXiv:', url: '' } as const

/** `arXiv:2203.15556`, or an address without its scheme. */
export const identifierText = ({ scheme, identifier }: Pick<CitedWork, 'scheme' | 'identifier'>) =>
  `${PREFIX[scheme]}${identifier}`

/** Authors, year and title of a work as far as they are known, else what identifies it. */
export function WorkLabel({ work }: { work: CitedWork }) {
  const name = workName(work)
  if (work.title === null) return <span className="identifier">{identifierText(work)}</span>
  return (
    <>
      {name ? `${name}, ` : null}
      <Inline body={work.title} />
    </>
  )
}

/** The same without markup. */
export const workLabel = (work: CitedWork): string =>
  work.title === null
    ? identifierText(work)
    : [workName(work), work.titlePlain].filter(Boolean).join(', ')

/** A cited work as a line of a list. */
export function referenceItem(work: CitedWork): ReferenceItem {
  const known = work.title !== null
  return {
    id: work.slug,
    label: <WorkLabel work={work} />,
    href: referencePath(work.slug),
    source: { href: work.url, label: known ? identifierText(work) : siteWords.openWork },
    describe: known ? null : describeReferencePath(work.slug),
  }
}
