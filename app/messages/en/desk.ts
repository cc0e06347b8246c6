import type { Dialect } from '#app/domain/desk/engine.ts'
import type { SiteState, Step } from '#app/domain/desk/set-up.ts'
import { dayName } from './days.ts'

const number = (count: number) => count.toLocaleString('en')
const counted = (count: number, one: string, many = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : many}`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

const steps: Record<
  Step,
  { title: string; done: (site: SiteState) => string; todo: string; act: string }
> = {
  name: {
    title: 'Name and description',
    done: () => '',
    todo: '“Touchstone” stands in every title until then.',
    act: 'Name it',
  },
  areas: {
    title: 'Areas',
    done: ({ areas }) => counted(areas, 'area'),
    todo: 'None. Three to eight are enough.',
    act: 'Add the first',
  },
  macros: {
    title: 'TeX macros',
    done: ({ macros }) => counted(macros, 'macro'),
    todo: 'None. Fields that write no mathematics need none.',
    act: 'Define one',
  },
  question: {
    title: 'First question',
    done: () => '',
    todo: 'After the areas: a question stands in one.',
    act: 'Ask it',
  },
  observable: {
    title: 'First observable',
    done: () => '',
    todo: 'What the field measures, with its unit; predictions rest on it.',
    act: 'Add it',
  },
  curator: {
    title: 'A second curator',
    done: ({ curators }) => counted(curators, 'person', 'people'),
    todo: 'Nobody decides on their own questions and resolutions, so that it takes two.',
    act: 'Choose somebody',
  },
  address: {
    title: 'Address and encryption',
    done: () => 'reached over https',
    todo: 'Not reached over https. Set ORIGIN to the public address, behind a proxy that encrypts.',
    act: '',
  },
  backup: {
    title: 'Backup',
    done: () => '',
    todo: 'None was made here in the last seven days.',
    act: 'Make one',
  },
}

/** The desk of curators and administrators. */
export const deskWords = {
  title: 'Desk',
  link: (count: number) => (count > 0 ? `Desk ${number(count)}` : 'Desk'),
  for: 'For',
  curators: 'curators',
  traced: 'Everything done here to what people wrote stands in its history and can be undone.',
  sections: {
    waiting: 'Waiting',
    setup: 'Setting up',
    areas: 'Areas',
    people: 'People',
    machine: 'Machine',
  },

  steps,
  stepsDone: (done: number, all: number) =>
    `${number(done)} of ${number(all)} done · goes away when all are`,
  orFile: 'Or all at once from one file:',
  command: 'npx touchstone field init FILE',
  settings: 'Settings',
  macros: 'Macros',
  units: 'Units',

  areasAside: 'in the order of the home page',
  addArea: 'Add an area',
  noAreas: 'No area yet. Three to eight are enough.',
  retired: 'retired',
  mergedInto: (into: string) => `merged into ${into}`,
  questions: (count: number) => counted(count, 'question'),
  rename: 'Rename',
  merge: 'Merge',

  peopleAside: (count: number) => counted(count, 'account'),
  find: 'Find by name, handle or e-mail address',
  findSubmit: 'Find',
  nobody: 'Nobody matches.',
  person: 'Person',
  role: 'Role',
  joined: 'Joined',
  acts: 'Acts',
  you: 'you',
  roleOf: (handle: string) => `Role of ${handle}`,
  save: 'Save',
  saveRole: (handle: string) => `Save the role of ${handle}`,
  ownRole: 'Your own role is changed by another administrator.',
  suspend: 'Suspend…',
  endSuspension: 'End the suspension…',
  suspendedSince: (at: Date) => `suspended since ${dayName(new Date(at), 3)}`,
  resetLink: 'Reset link…',
  morePeople: (shown: number, count: number) =>
    `${number(shown)} of ${number(count)} are shown. Look for the others by name.`,

  engines: { sqlite: 'SQLite', postgres: 'PostgreSQL' } satisfies Record<Dialect, string>,
  backups: 'Backups',
  backupNone: 'None has been made of this data folder.',
  backupLast: (at: Date, bytes: number) =>
    `The last on ${dayName(new Date(at), 3)}, ${megabytes(bytes)}, opened and counted afterwards.`,
  backupWhat: 'Database and uploads, while the site runs, into the data folder. Copy it elsewhere.',
  backupNow: 'Back up now',
  backupRunning: 'A backup is being made.',

  suspension: {
    title: (handle: string) => `Suspend ${handle}`,
    lead: 'They are signed out everywhere and can neither sign in nor write. What they wrote stays.',
    submit: 'Suspend',
    endTitle: (handle: string) => `End the suspension of ${handle}`,
    endSubmit: 'Let them in again',
    reason: 'Why',
  },
  reset: {
    title: (handle: string) => `A new password for ${handle}`,
    lead: 'Makes a link at which they set a new password, once, within 24 hours. Send it by a way that only they read. A link made before ends.',
    submit: 'Make the link',
    made: 'Copy it now; it is not shown again.',
  },
} as const
