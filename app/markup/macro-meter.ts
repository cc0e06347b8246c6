import { FORMULA_COST } from '#app/markup/limits.ts'
import { MOVING } from '#app/markup/tex-lengths.ts'

type Token = { text: string }
type Definition = { tokens: Token[]; numArgs: number }
type Gullet = { stack: unknown[]; lexer: { input: string } }
type Value = string | Definition | ((gullet: Gullet) => unknown)
export type MacroTable = Record<string, Value>

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
  #definitions: MacroTable
  readonly table: MacroTable

  constructor(macros: Record<string, string>) {
    this.#definitions = { ...macros }
    this.table = new Proxy(this.#definitions, {
      getOwnPropertyDescriptor: (target, name) => {
        this.#meet(String(name))
        return Reflect.getOwnPropertyDescriptor(target, name)
      },
      get: (target, name) => this.#metered(String(name), Reflect.get(target, name)),
    })
  }

  start(): void {
    this.cost = 0
    this.moves = false
  }

  /** The definitions as they stand, for a second reading that must not change them. */
  snapshot(): MacroTable {
    return { ...this.#definitions }
  }

  charge(amount: number): void {
    this.cost += amount
    if (this.cost > FORMULA_COST) throw new FormulaTooComplex()
  }

  #meet(name: string): void {
    this.charge(COST[name] ?? 1)
    if (MOVING.has(name)) this.moves = true
  }

  #metered(name: string, value: Value | undefined): Value | undefined {
    const places = placeholders(name, value)
    if (places === 0 || value === undefined || typeof value === 'function') return value
    return (gullet) => {
      const waiting = gullet.stack.length
      this.charge(waiting / 20)
      if (places * (waiting + gullet.lexer.input.length) > LARGEST_EXPANSION) {
        throw new FormulaTooComplex()
      }
      return value
    }
  }
}

function placeholders(name: string, value: Value | undefined): number {
  if (typeof value === 'string') return name.includes('@') ? 0 : value.split('#').length - 1
  if (typeof value !== 'object') return 0
  return Math.max(value.numArgs, value.tokens.filter((token) => token.text === '#').length)
}
