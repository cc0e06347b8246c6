/** What the tests of the program read; whoever has set one of these may start a site as well. */
const OF_TESTS = /^TOUCHSTONE_(TESTS|BROWSER|REAL_DATA|(TEST|DEMO)_(ORIGIN|DATA))$/

/** Names that are meant for this program and that nothing reads. */
export function misspelt(source: NodeJS.ProcessEnv, known: string[]): string[] {
  const own = known.filter((name) => name.startsWith('TOUCHSTONE_'))
  return Object.keys(source)
    .filter((name) => /^TOUCHSTONE_/i.test(name) && !own.includes(name) && !OF_TESTS.test(name))
    .map((name) => `${name} is read by nothing; there are ${own.join(', ')}.`)
}
