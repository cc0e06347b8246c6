/**
 * Counts up with each change of the rules by which measurements become intervals, verdicts and statuses,
 * or by which time decides, so that a site whose stored ones are by earlier rules computes them anew, once.
 */
export const RULES_VERSION = 3
