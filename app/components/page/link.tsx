import { Link as RoutedLink } from '@remix-run/react'
import type { AnchorHTMLAttributes } from 'react'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path of this site, from its root. */
  to: string
  preventScrollReset?: boolean
}

// The router's own link takes longer to render than all that stands around it, for the same markup.
const StaticLink = ({ to, preventScrollReset: _, ...rest }: Props) => <a {...rest} href={to} />

const BrowserLink = (props: Props) => <RoutedLink discover="none" {...props} />

/** A link that the browser follows without loading a document; the server writes a plain one. */
export const Link = import.meta.env.SSR ? StaticLink : BrowserLink
