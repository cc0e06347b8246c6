import { useLoaderData } from '@remix-run/react'
import { Explanation } from '#app/components/about/explanation.tsx'
import type { loader } from './route.tsx'

export const PredictionsPage = () => <Explanation {...useLoaderData<typeof loader>()} />
