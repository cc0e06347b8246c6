import { parse } from 'yaml'
import type { Role } from '#app/domain/viewer/viewer.ts'
import type { SeedArea } from './types.ts'

/** Something an invented person did so many days before the site was started (`day` is negative). */
export type DemoAct = { day: number; by: string; act: string; [field: string]: unknown }

export type DemoPerson = { handle: string; displayName: string; role: Role }

export type DemoObservable = {
  key: string
  symbol: string
  name: string
  definition: string
  unit: string
  scale: 'linear' | 'log'
  /** The least and the largest possible value; null, and none where left out: unbounded. */
  domain?: [number | null, number | null]
}

export type DemoContent = {
  site: Record<string, string | boolean | number>
  people: DemoPerson[]
  areas: SeedArea[]
  observables: DemoObservable[]
  /** In the order in which they happened. */
  acts: DemoAct[]
}

const files = import.meta.glob('./demo/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>

const SETTING = ['site', 'people', 'areas', 'observables']

/** The invented field that shows every part of the program at work. */
export function demoContent(): DemoContent {
  const named = (name: string) => parse(files[`./demo/${name}.yaml`] ?? 'null')
  const acts = Object.entries(files)
    .filter(([path]) => !SETTING.includes(path.replace(/^.*\/|\.yaml$/g, '')))
    .flatMap(([, text]) => parse(text) as DemoAct[])
  return {
    site: named('site'),
    people: named('people'),
    areas: named('areas'),
    observables: named('observables'),
    acts: acts
      .flatMap(withRegistration)
      .flatMap(eachCredence)
      .sort((a, b) => a.day - b.day),
  }
}

/** A prediction that says on which day it was registered is two acts. */
function withRegistration(act: DemoAct): DemoAct[] {
  const { register, ...rest } = act
  if (typeof register !== 'number') return [act]
  return [rest as DemoAct, { day: register, by: act.by, act: 'register', on: act.key }]
}

/** `of` gives each person's credences in percent by day. */
function eachCredence(act: DemoAct): DemoAct[] {
  if (act.act !== 'credences') return [act]
  const given = Object.entries(act.of as Record<string, [number, number][]>)
  return given.flatMap(([by, rows]) =>
    rows.map(([day, percent]) => ({ day, by, act: 'credence', on: act.on, value: `${percent}` })),
  )
}
