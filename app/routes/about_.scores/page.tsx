import { useLoaderData } from '@remix-run/react'
import { Explanation } from '#app/components/about/explanation.tsx'
import type { loader } from './route.tsx'

export const ScoresPage = () => <Explanation {...useLoaderData<typeof loader>()} />
