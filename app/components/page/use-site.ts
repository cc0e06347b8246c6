import { useRouteLoaderData } from '@remix-run/react'
import { DEFAULT_SETTINGS } from '#app/domain/site/settings.ts'

type Frame = { site: Pick<typeof DEFAULT_SETTINGS, 'name' | 'field' | 'contentLicence'> }

/** What the site is called and under what its texts are published. */
export function useSite(): Frame['site'] {
  return useRouteLoaderData<Frame>('root')?.site ?? DEFAULT_SETTINGS
}
