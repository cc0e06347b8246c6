import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import { DAY_MS } from '#app/domain/text/day.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { DemoAct } from '#db/seed/demo.ts'

/** What the story has made so far, by the key that its acts name it with. */
export type Made = { id: string; kind?: RecordKind; number?: number }

export type Stage = {
  people: Map<string, Member>
  made: Map<string, Made>
  /** The moment at which the site is started; all days are counted from it. */
  start: Date
}

/** One act on the stage: who, when, and what was typed. */
export type Scene = {
  stage: Stage
  by: Member
  at: Date
  /** What it is about, where the act names something. */
  on: Made
  typed: Record<string, unknown>
}

/** Gives what it made, where it made something that later acts speak of. */
export type Play = (scene: Scene) => Promise<unknown>

export const isMade = (made: unknown): made is Made =>
  typeof made === 'object' && made !== null && 'id' in made

const dayAt = (stage: Stage, day: number): Date => new Date(stage.start.getTime() + day * DAY_MS)

/** Turns an act as it is written into who does what, with keys and days put into words of a form. */
export function sceneOf(stage: Stage, act: DemoAct): Scene {
  const { day, by, act: kind, key, on, ...fields } = act
  const member = stage.people.get(by)
  if (!member) throw new Error(`the demonstration names ${by}, who is nobody`)
  return {
    stage,
    by: member,
    at: dayAt(stage, day),
    on: typeof on === 'string' ? madeOf(stage, on) : { id: '' },
    typed: typedFrom(stage, fields),
  }
}

export function madeOf(stage: Stage, key: string): Made {
  const made = stage.made.get(key)
  if (!made) throw new Error(`the demonstration speaks of ${key} before it is there`)
  return made
}

/** The number of a record that an act is about. */
export function numberOf({ number }: Made): number {
  if (number === undefined) throw new Error('the demonstration asks for the number of no record')
  return number
}

const typedFrom = (stage: Stage, fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, spoken(stage, value)]))

/** `@-30` is the day thirty days ago; the key of a record is the name it is cited by. */
function spoken(stage: Stage, value: unknown): unknown {
  if (typeof value === 'string') return spokenText(stage, value)
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.map((one) => spokenText(stage, one)).join(', ')
  return value
}

function spokenText(stage: Stage, text: string): string {
  const day = /^@([+-]\d+)$/.exec(text)?.[1]
  if (day !== undefined) return dayAt(stage, Number(day)).toISOString().slice(0, 10)
  const made = stage.made.get(text)
  return made?.kind && made.number ? recordName(made.kind, made.number) : text
}
