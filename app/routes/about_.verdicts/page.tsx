import { useLoaderData } from '@remix-run/react'
import { Explanation } from '#app/components/about/explanation.tsx'
import { Cases } from './cases.tsx'
import type { loader } from './route.tsx'

export function VerdictsPage() {
  const { cases, ...view } = useLoaderData<typeof loader>()
  return <Explanation {...view} figures={{ rule: <Cases {...cases} /> }} />
}
