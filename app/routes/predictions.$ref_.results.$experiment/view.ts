import type { useLoaderData } from '@remix-run/react'
import type { loader } from './route.tsx'

export type Result = ReturnType<typeof useLoaderData<typeof loader>>
