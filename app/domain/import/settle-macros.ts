export type Macros = Record<string, string>

/** The macros of the site: those in use, and the names of those that were taken out of use. */
export type SiteMacros = { current: Macros; retired: string[] }

export type SettledMacros = {
  added: string[]
  replaced: string[]
  /** Defined otherwise on the site, or taken out of use there, and so left alone. */
  kept: string[]
  unchanged: string[]
  /** All macros as they will be. */
  inUse: Macros
}

/** Which offered macros are taken. One that the site has decided on gives way only when told to. */
export function settleMacros(site: SiteMacros, offered: Macros, replace: boolean): SettledMacros {
  const current = new Map(Object.entries(site.current))
  const retired = new Set(site.retired)
  const settled = { added: [], replaced: [], kept: [], unchanged: [] } as Record<Fate, string[]>
  for (const [name, expansion] of Object.entries(offered)) {
    const decided = current.has(name) || retired.has(name)
    if (current.get(name) === expansion) settled.unchanged.push(name)
    else if (!decided) settled.added.push(name)
    else settled[replace ? 'replaced' : 'kept'].push(name)
  }
  const taken = [...settled.added, ...settled.replaced]
  const changes = Object.fromEntries(taken.map((name) => [name, offered[name] ?? '']))
  return { ...settled, inUse: { ...site.current, ...changes } }
}

type Fate = 'added' | 'replaced' | 'kept' | 'unchanged'
