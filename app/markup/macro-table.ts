export type TexToken = { text: string }

/** Tokens stand as on KaTeX's stack, last first. `fallback` is what an optional first argument is without it. */
export type Definition = { tokens: TexToken[]; numArgs: number; fallback?: TexToken[] }

/** KaTeX's macro expander, as a macro that is a function meets it. */
export type Gullet = {
  stack: unknown[]
  mode: 'math' | 'text'
  lexer: { input: string }
  macros: { set(name: string, value: MacroValue): void }
  future(): TexToken
  popToken(): TexToken
  pushTokens(tokens: TexToken[]): void
  consumeSpaces(): void
  consumeArg(closers?: string[]): { tokens: TexToken[] }
  isDefined(name: string): boolean
}
export type MacroValue = string | Definition | ((gullet: Gullet) => MacroValue)
export type MacroTable = Record<string, MacroValue>
