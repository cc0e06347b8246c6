import type { LoaderFunction, MetaDescriptor, MetaFunction, SerializeFrom } from '@remix-run/node'
import { cardPath } from '#app/domain/paths/card.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import { siteWords } from '#messages/site.ts'
import type { pageFrame } from './page-frame.server.ts'

type RootLoader = () => ReturnType<typeof pageFrame>
type Heading = { title: string; description?: string; shared?: SharedRecord }
type SharedRecord = { kind: RecordKind; number: number; slug: string; titlePlain: string }

/** The head of a page: its title before the site's name, and a description for what links to it. */
export function titled<Loader extends LoaderFunction>(
  head: (model: SerializeFrom<Loader>) => string | Heading,
): MetaFunction<Loader, { root: RootLoader }> {
  return ({ data, matches }) => {
    const frame = matches.find((match) => match.id === 'root')?.data
    const site = frame?.site.name ?? ''
    const made = data === undefined ? siteWords.notFoundTitle : head(data as SerializeFrom<Loader>)
    const heading: Heading = typeof made === 'string' ? { title: made } : made
    const { title, shared } = heading
    const description = heading.description || frame?.site.description || ''
    return [
      { title: title ? siteWords.pageTitle(title, site) : site },
      ...(description ? [{ name: 'description', content: description }] : []),
      ...(shared && frame ? sharing({ shared, title, description, ...frame }) : []),
    ]
  }
}

/** The head of a record's page: title, description and picture for links that are shared. */
export const sharedHead = (record: SharedRecord, description: string): Heading => ({
  title: `${recordName(record.kind, record.number)}: ${record.titlePlain}`,
  description,
  shared: record,
})

type Sharing = Required<Heading> & { site: { name: string }; origin: string }

/** Addresses are whole here, as whoever shows the link knows no page that they could be relative to. */
function sharing({ shared, title, description, site, origin }: Sharing): MetaDescriptor[] {
  const url = origin + recordPath(shared)
  const graph = {
    'og:type': 'article',
    'og:site_name': site.name,
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:image': origin + cardPath(shared),
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': description,
  }
  return [
    { tagName: 'link', rel: 'canonical', href: url },
    ...Object.entries(graph).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
