export const aboutPath = () => '/about'
export const rolesPath = () => '/about/roles'
/** The pages that explain, at one of their parts. */
const explanation = (page: string) => (part?: string) => `/about/${page}${part ? `#${part}` : ''}`
export const aboutPredictionsPath = explanation('predictions')
export const aboutVerdictsPath = explanation('verdicts')
export const aboutScoresPath = explanation('scores')
