export const personPath = (handle: string) => `/people/${handle}`
export const scoresPath = (query = '') => `/scores${query ? `?${query}` : ''}`
export const personScoresPath = (handle: string, query = '') =>
  `${personPath(handle)}/scores${query ? `?${query}` : ''}`
export const personScoresCsvPath = (handle: string) => `${personScoresPath(handle)}.csv`
export const suspensionPath = (handle: string) => `${personPath(handle)}/suspension`
export const resetLinkPath = (handle: string) => `${personPath(handle)}/reset-link`
export const setUpPath = (token: string) => `/set-up/${token}`
export const resetPath = (token: string) => `/reset/${token}`
export const accountPath = (changed = '') => (changed ? `/account?${changed}` : '/account')
export const passwordPath = () => '/account/password'
export const sessionsPath = () => '/account/sessions'
export const signInPath = (to = '') => (to ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in')
export const membershipPath = () => '/membership'
export const membershipAnswerPath = (id: string) => `/membership/${id}`
export const signUpPath = () => '/sign-up'
export const signOutPath = () => '/sign-out'
