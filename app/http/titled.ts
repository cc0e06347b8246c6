import type { LoaderFunction, MetaDescriptor, MetaFunction, SerializeFrom } from '@remix-run/node'
import type { siteFrame } from '#app/services/site/frame.server.ts'
import { siteWords } from '#messages/site.ts'

type RootLoader = () => ReturnType<typeof siteFrame>
type Heading = string | { title: string; description: string }

/** The head of a page: its title before the site's name, and a description for what links to it. */
export function titled<Loader extends LoaderFunction>(
  head: (model: SerializeFrom<Loader>) => Heading,
): MetaFunction<Loader, { root: RootLoader }> {
  return ({ data, matches }) => {
    const frame = matches.find((match) => match.id === 'root')?.data
    const site = frame?.site.name ?? ''
    const heading =
      data === undefined ? siteWords.notFoundTitle : head(data as SerializeFrom<Loader>)
    const { title, description } =
      typeof heading === 'string' ? { title: heading, description: '' } : heading
    const text = description || frame?.site.description || ''
    return [
      { title: title ? siteWords.pageTitle(title, site) : site },
      ...(text ? [{ name: 'description', content: text } satisfies MetaDescriptor] : []),
    ]
  }
}
