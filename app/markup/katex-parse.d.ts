import 'katex'

declare module 'katex' {
  /** KaTeX's own parse tree. Not documented; `tex-lengths` and `tex-hint` need it. */
  export function __parse(source: string, options: KatexOptions): unknown[]

  /** KaTeX's parser, as its functions meet it. Not documented; `bare-scripts` needs it. */
  export type KatexParser = {
    parseFunction(breakOn?: string, name?: string): KatexNode | null
  }
  export type KatexNode = { type: string; mode: string; body?: KatexNode[] }

  export function __defineFunction(definition: {
    type: string
    names: string[]
    numArgs: number
    handler: (context: { parser: KatexParser }) => KatexNode
  }): void
}
