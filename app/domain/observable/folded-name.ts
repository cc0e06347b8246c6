/** The form under which the names of observables are compared: without case and spare spaces. */
export const foldedName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
