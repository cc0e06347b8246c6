import { DEFAULT_SETTINGS } from '#app/domain/site/settings.ts'
import { useFrame } from './use-frame.ts'

type Frame = { site: Pick<typeof DEFAULT_SETTINGS, 'name' | 'field' | 'contentLicence'> }

/** What the site is called and under what its texts are published. */
export function useSite(): Frame['site'] {
  return useFrame<Frame>()?.site ?? DEFAULT_SETTINGS
}
