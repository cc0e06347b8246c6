import { DAY_MS } from '#app/domain/text/day.ts'

export const STEPS = [
  'name',
  'areas',
  'macros',
  'question',
  'observable',
  'curator',
  'address',
  'backup',
] as const
export type Step = (typeof STEPS)[number]

/** What a site has of what it takes to be one. */
export type SiteState = {
  /** Whether it has a name of its own or says what it is about. */
  named: boolean
  areas: number
  macros: number
  questions: number
  observables: number
  /** Curators and administrators who may act. */
  curators: number
  secure: boolean
  lastBackup: Date | null
}

/** A backup older than this many days is overdue. */
const BACKUP_DAYS = 7

const backupOverdue = (last: Date | null, at: Date): boolean =>
  last === null || at.getTime() - last.getTime() > BACKUP_DAYS * DAY_MS

/** Which steps of setting up are done. */
export function stepsOf(site: SiteState, at: Date): { step: Step; done: boolean }[] {
  const done: Record<Step, boolean> = {
    name: site.named,
    areas: site.areas > 0,
    macros: site.macros > 0,
    question: site.questions > 0,
    observable: site.observables > 0,
    curator: site.curators > 1,
    address: site.secure,
    backup: !backupOverdue(site.lastBackup, at),
  }
  return STEPS.map((step) => ({ step, done: done[step] }))
}
