import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = 'db/seed/learning-mechanics'

/** A file of the first content, as it is written. */
export const seedFile = <Shape>(name: string): Shape =>
  parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'))

/** The keys of all questions of the first content. */
export const questionKeys = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('questions-'))
    .flatMap((name) => seedFile<{ key: string }[]>(name.replace('.yaml', '')))
    .map(({ key }) => key)
