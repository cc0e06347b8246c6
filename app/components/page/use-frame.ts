import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from '@remix-run/react'

/** What stands around the page: asked for with it, or come with the failure of an act. */
export function useFrame<Frame>(): Frame | undefined {
  const loaded = useRouteLoaderData<Frame>('root') as Frame | undefined
  const error = useRouteError()
  return loaded ?? (isRouteErrorResponse(error) ? error.data?.frame : undefined)
}
