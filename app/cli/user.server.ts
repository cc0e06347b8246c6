import { text } from 'node:stream/consumers'
import { Argument, Command, Option } from 'commander'
import { GrantRoleInput, SuspendInput } from '#app/domain/person/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { fieldProblems } from '#app/domain/text/input.ts'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'
import { siteAddress } from '#app/http/env-values.server.ts'
import { createPerson } from '#app/services/accounts/create-person.server.ts'
import { grantRole } from '#app/services/accounts/grant-role.server.ts'
import { listAccounts } from '#app/services/accounts/list-people.server.ts'
import { makeResetLink } from '#app/services/accounts/make-reset-link.server.ts'
import { suspendPerson } from '#app/services/accounts/suspend-person.server.ts'
import { operatorWords } from '#messages/operator.ts'
import { withDatabase } from './with-database.server.ts'

const words = operatorWords.user

export function userCommand(): Command {
  return new Command('user')
    .description(words.command)
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(roleCommand())
    .addCommand(suspendCommand())
    .addCommand(resetLinkCommand())
}

type New = { handle: string; email: string; name?: string; role: Role; passwordStdin?: true }

const createCommand = () =>
  new Command('create')
    .description(words.create)
    .requiredOption('--handle <handle>', words.handleOption)
    .requiredOption('--email <address>')
    .option('--name <name>', words.nameOption)
    .addOption(new Option('--role <role>').choices([...ROLES]).default('member'))
    .requiredOption('--password-stdin', words.passwordOption)
    .action(async ({ handle, email, name = handle, role }: New) => {
      const password = (await text(process.stdin)).replace(/\r?\n$/, '')
      const typed = { handle, displayName: name, email, password, role }
      const made = await withDatabase(() => createPerson(typed))
      print(words.made(made.handle, made.role))
    })

type Listed = { role?: Role; suspended?: true; find?: string; after?: string }

const listCommand = () =>
  new Command('list')
    .description(words.list)
    .addOption(new Option('--role <role>').choices([...ROLES]))
    .option('--suspended', words.suspendedOption)
    .option('--find <text>', words.findOption)
    .option('--after <handle>', words.afterOption)
    .action(async (query: Listed) => {
      const { people, count } = await withDatabase(() => listAccounts(query))
      for (const person of people) print(words.line(person))
      print(words.count(people.length, count))
    })

const roleCommand = () =>
  new Command('role')
    .description(words.role)
    .argument('<handle>')
    .addArgument(new Argument('<role>').choices([...ROLES]))
    .option('--reason <text>', words.reasonOption)
    .action(async (handle: string, role: Role, { reason = '' }: { reason?: string }) => {
      const input = parsed(GrantRoleInput, { handle, role, reason })
      const person = await withDatabase(() => grantRole('operator', input))
      print(words.hasRole(person.handle, person.role))
    })

const suspendCommand = () =>
  new Command('suspend')
    .description(words.suspend)
    .argument('<handle>')
    .option('--reason <text>', words.reasonOption)
    .option('--end', words.endOption)
    .action(async (handle: string, { reason = '', end }: { reason?: string; end?: true }) => {
      const input = parsed(SuspendInput, { handle, suspended: end ? 'no' : 'yes', reason })
      const { handle: who, suspended } = await withDatabase(() => suspendPerson('operator', input))
      print(words.suspended(who, suspended))
    })

const resetLinkCommand = () =>
  new Command('reset-link')
    .description(words.resetLink)
    .argument('<handle>')
    .action((handle: string) =>
      withDatabase(async ({ origin, host, port }) => {
        const path = await makeResetLink('operator', handle.toLowerCase())
        print(`${origin ?? siteAddress(host, port)}${path}`)
      }),
    )

type Schema<T> = {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: SchemaError }
}
type SchemaError = Parameters<typeof fieldProblems>[0]

function parsed<T>(schema: Schema<T>, value: unknown): T {
  const result = schema.safeParse(value)
  return result.success ? result.data : refuse('form', { fields: fieldProblems(result.error) })
}

const print = (line: string) => process.stdout.write(`${line}\n`)
