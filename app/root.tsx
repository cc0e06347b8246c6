import readingFont from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2?url'
import labelFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useLocation,
  useRouteError,
  useSearchParams,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { CarriedForm } from '#app/components/forms/carried-form.tsx'
import { DemoNotice } from '#app/components/page/demo-notice.tsx'
import { ErrorPage } from '#app/components/page/error-page.tsx'
import { MarksSprite } from '#app/components/page/marks-sprite.tsx'
import { Nonce } from '#app/components/page/nonce.ts'
import { OpenTarget } from '#app/components/page/open-target.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageSkips } from '#app/components/page/page-skips.tsx'
import { SiteFooter } from '#app/components/page/site-footer.tsx'
import { SiteHeader } from '#app/components/page/site-header.tsx'
import { SkipLink } from '#app/components/page/skip-link.tsx'
import { themeScript } from '#app/components/page/theme.ts'
import { useFrame } from '#app/components/page/use-frame.ts'
import { changesInPlace } from '#app/components/thread/changes-in-place.ts'
import { VisitorVotes } from '#app/components/thread/visitor-votes.tsx'
import {
  aboutPath,
  aboutPredictionsPath,
  aboutScoresPath,
  aboutVerdictsPath,
  rolesPath,
} from '#app/domain/paths/about.ts'
import { waitingPath } from '#app/domain/paths/evidence.ts'
import { ledgerPath } from '#app/domain/paths/ledger.ts'
import { observablesPath } from '#app/domain/paths/observable.ts'
import { personPath, scoresPath, signInPath, signOutPath } from '#app/domain/paths/person.ts'
import { recordsPath } from '#app/domain/paths/record.ts'
import { referencesPath } from '#app/domain/paths/reference.ts'
import { deskPath, fieldHistoryPath, searchPath } from '#app/domain/paths/site.ts'
import { wantedPath } from '#app/domain/paths/wanted.ts'
import { pageFrame } from '#app/http/page-frame.server.ts'
import styles from '#app/styles/index.css?url'
import { deskWords } from '#messages/desk.ts'
import { siteWords } from '#messages/site.ts'

const font = (href: string) =>
  ({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href }) as const

export const links: LinksFunction = () => [
  font(readingFont),
  font(labelFont),
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ context }: LoaderFunctionArgs) {
  return pageFrame(context)
}

type Frame = Awaited<ReturnType<typeof pageFrame>>

/** For pages that have no title of their own, such as those of refused requests. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.site.name ?? '' }]

/** The frame stays as it is while one moves about; signing in and out asks for it again. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  const { formMethod, formAction, actionStatus = 200 } = args
  // The page that asks to sign in holds a form: asking anew for its frame and page would lead away.
  if (actionStatus === 403) return false
  return formMethod !== undefined && formMethod !== 'GET' && !changesInPlace(formAction)
}

export function Layout({ children }: { children: ReactNode }) {
  const frame = useFrame<Frame>()
  const nonce = useContext(Nonce)
  return (
    <html
      lang={frame?.site.locale ?? 'en'}
      data-account={frame?.viewer?.handle}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <script
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
          dangerouslySetInnerHTML={{ __html: themeScript }}
        />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink />
        <PageSkips />
        <MarksSprite />
        {frame?.site.demo ? <DemoNotice /> : null}
        <Head />
        {children}
        {frame?.viewer ? null : <VisitorVotes />}
        <Foot />
        <ScrollRestoration nonce={nonce} />
        <OpenTarget />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

function Head() {
  const frame = useFrame<Frame>()
  const { pathname, search } = useLocation()
  const [query] = useSearchParams()
  const viewer = frame?.viewer
  const item = (href: string, label: string) => ({
    href,
    label,
    current: pathname === href || pathname.startsWith(`${href}/`),
  })
  const here = pathname.startsWith('/sign-') ? '' : pathname + search
  return (
    <SiteHeader
      name={frame?.site.name ?? ''}
      field={frame?.site.field ?? ''}
      nav={[
        item(recordsPath('question'), siteWords.questions),
        item(recordsPath('claim'), siteWords.claims),
        item(recordsPath('prediction'), siteWords.predictions),
        item(observablesPath(), siteWords.observables),
        item(wantedPath(), siteWords.wanted),
      ]}
      account={
        viewer
          ? {
              handle: viewer.handle,
              href: personPath(viewer.handle),
              signOut: signOutPath(),
              waiting: viewer.answers ? waitingPath() : null,
              desk: deskItem(frame.waiting),
            }
          : null
      }
      signIn={signInPath(here)}
      propose={null}
      query={pathname === searchPath() ? (query.get('q') ?? '') : ''}
    />
  )
}

const deskItem = (waiting: number | null) =>
  waiting === null ? null : { href: deskPath(), label: deskWords.link(waiting) }

function Foot() {
  const site = useFrame<Frame>()?.site
  const licence = site ? siteWords.licence(site.contentLicence) : ''
  return (
    <SiteFooter
      licence={site?.contentLicenceUrl ? <a href={site.contentLicenceUrl}>{licence}</a> : licence}
      nav={[
        { href: aboutPath(), label: siteWords.about },
        { href: aboutPredictionsPath(), label: siteWords.howToPredict },
        { href: aboutVerdictsPath(), label: siteWords.verdicts },
        { href: aboutScoresPath(), label: siteWords.scores },
        { href: rolesPath(), label: siteWords.roles },
        { href: scoresPath(), label: siteWords.leaderboard },
        { href: recordsPath('experiment'), label: siteWords.experiments },
        { href: referencesPath(), label: siteWords.references },
        { href: fieldHistoryPath(), label: siteWords.statusHistory },
        { href: ledgerPath(), label: siteWords.ledger },
      ]}
    />
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const frame = useFrame<Frame>()
  if (!isRouteErrorResponse(error))
    return (
      <Page>
        <ErrorPage status={500} requestId={frame?.requestId} typed={frame?.typed} />
      </Page>
    )
  if (error.data?.carried)
    return (
      <Page>
        <CarriedForm carried={error.data.carried} />
      </Page>
    )
  const what = typeof error.data?.what === 'string' ? error.data.what : undefined
  // A bug says nothing of itself but by which id it is logged.
  const requestId = error.status === 500 ? frame?.requestId : undefined
  return (
    <Page>
      <ErrorPage status={error.status} what={what} requestId={requestId} typed={frame?.typed} />
    </Page>
  )
}
