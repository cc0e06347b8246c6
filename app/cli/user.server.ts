import { text } from 'node:stream/consumers'
import { Command, Option } from 'commander'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'
import { createPerson } from '#app/services/accounts/create-person.server.ts'
import { withDatabase } from './with-database.server.ts'

type Options = { handle: string; email: string; name?: string; role: Role; passwordStdin?: true }

export function userCommand(): Command {
  const create = new Command('create')
    .description('make an account')
    .requiredOption('--handle <handle>', 'letters, digits and hyphens')
    .requiredOption('--email <address>')
    .option('--name <name>', 'the name shown; the handle unless given')
    .addOption(new Option('--role <role>').choices([...ROLES]).default('member'))
    .requiredOption('--password-stdin', 'read the password from standard input')
    .action(async (options: Options) => {
      const password = (await text(process.stdin)).replace(/\r?\n$/, '')
      await withDatabase(async () => {
        const person = await createPerson({
          handle: options.handle,
          displayName: options.name ?? options.handle,
          email: options.email,
          password,
          role: options.role,
        })
        process.stdout.write(`Made ${person.handle}, ${person.role}.\n`)
      })
    })
  return new Command('user').description('accounts').addCommand(create)
}
