import { FORMULA_COST, MAX_DEFINITIONS } from '#app/markup/limits.ts'
import type { Gullet, MacroTable, MacroValue } from '#app/markup/macro-table.ts'
import { COMMANDS } from '#app/markup/tex-commands.ts'
import { braced, DEFINING, optional } from '#app/markup/tex-definitions.ts'
import { MOVING } from '#app/markup/tex-lengths.ts'

/** Thrown inside KaTeX when a formula costs more than it may. */
export class FormulaTooComplex extends Error {}

const COST: Record<string, number> = {
  '&': 14,
  '\\\\': 6,
  '\\cr': 6,
  "'": 2,
  '^': 2,
  _: 2,
  '\\hline': 3,
}
const LARGEST_EXPANSION = 60_000

/**
 * Counts what a formula costs while KaTeX reads it. KaTeX bounds the number of expansions but not
 * their size, and it looks up every token in the macro table: so the table keeps the account.
 */
export class MacroMeter {
  cost = 0
  /** Whether a command that moves things was met since the last `start`. */
  moves = false
  /** Whether a command was defined since the last `start`. */
  defines = false
  #defined = 0
  #definitions: MacroTable
  readonly table: MacroTable

  constructor(macros: Record<string, string>) {
    this.#definitions = { ...COMMANDS, ...DEFINING, ...macros }
    this.table = new Proxy(this.#definitions, {
      getOwnPropertyDescriptor: (target, name) => {
        this.#meet(String(name))
        return Reflect.getOwnPropertyDescriptor(target, name)
      },
      get: (target, name) => this.#metered(String(name), Reflect.get(target, name)),
      set: (target, name, value) => {
        this.#define(String(name))
        return Reflect.set(target, name, value)
      },
    })
  }

  start(): void {
    this.cost = 0
    this.moves = false
    this.defines = false
  }

  /** The definitions as they stand, for a second reading that must not change them. */
  snapshot(): MacroTable {
    const entries = Object.entries(this.#definitions)
    return Object.fromEntries(entries.map(([name, value]) => [name, readable(value)]))
  }

  charge(amount: number): void {
    this.cost += amount
    if (this.cost > FORMULA_COST) throw new FormulaTooComplex()
  }

  #meet(name: string): void {
    this.charge(COST[name] ?? 1)
    if (MOVING.has(name)) this.moves = true
  }

  // KaTeX keeps notes of its own among the commands.
  #define(name: string): void {
    if (name === '\\cr' || name.includes('@')) return
    this.defines = true
    if (++this.#defined > MAX_DEFINITIONS) throw new FormulaTooComplex()
  }

  #metered(name: string, value: MacroValue | undefined): MacroValue | undefined {
    const places = placeholders(name, value)
    if (places === 0 || value === undefined || typeof value === 'function') return value
    return (gullet: Gullet) => {
      const waiting = gullet.stack.length
      this.charge(waiting / 20)
      if (places * (waiting + gullet.lexer.input.length) > LARGEST_EXPANSION) {
        throw new FormulaTooComplex()
      }
      const definition = readable(value)
      return typeof definition === 'function' ? definition(gullet) : definition
    }
  }
}

/** KaTeX knows no optional arguments. */
function readable(value: MacroValue): MacroValue {
  if (typeof value !== 'object' || !value.fallback) return value
  const { tokens, numArgs, fallback } = value
  return (gullet) => {
    gullet.pushTokens(braced(optional(gullet) ?? fallback))
    return { tokens, numArgs }
  }
}

function placeholders(name: string, value: MacroValue | undefined): number {
  if (typeof value === 'string') return name.includes('@') ? 0 : value.split('#').length - 1
  if (typeof value !== 'object') return 0
  return Math.max(
    value.numArgs,
    value.fallback ? 1 : 0,
    value.tokens.filter((token) => token.text === '#').length,
  )
}
