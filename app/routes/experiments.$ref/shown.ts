import type { useLoaderData } from '@remix-run/react'
import type { loader } from './route.tsx'

/** The experiment as the page gets it. */
export type Shown = ReturnType<typeof useLoaderData<typeof loader>>['experiment']
export type ShownRow = Shown['measurements']['rows'][number]
export type Saying = ShownRow['says'][number]
