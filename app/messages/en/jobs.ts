const tries = (attempts: number) => `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`

/** What the command says of background work. */
export const jobsWords = {
  command: 'list background work that waits or has failed',
  none: 'Nothing waits and nothing has failed.',
  failed: (kind: string, at: string, attempts: number, error: string) =>
    `${kind} failed for good at ${at} after ${tries(attempts)}: ${error}`,
  waiting: (kind: string, at: string) => `${kind} waits until ${at}`,
  again: (kind: string, at: string, attempts: number, error: string) =>
    `${kind} waits until ${at} after ${tries(attempts)}: ${error}`,
}
