import type { useLoaderData } from '@remix-run/react'
import type { loader } from './route.tsx'

/** The experiment as the page gets it. */
export type View = ReturnType<typeof useLoaderData<typeof loader>>['experiment']
export type RowView = View['measurements']['rows'][number]
export type Saying = RowView['says'][number]
