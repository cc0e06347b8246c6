import type { Env } from 'markdown-it'
import { LatexState } from '#app/markup/latex/latex-state.ts'
import type { OutsideReference, RenderOptions } from '#app/markup/render-types.ts'
import { Slots } from '#app/markup/slots.ts'
import { Typesetter } from '#app/markup/typesetter.ts'

const KEY = Symbol('document')

/** What the rules share while one text is rendered. It travels in markdown-it's `env`. */
export type DocumentState = {
  options: RenderOptions
  known: { records: ReadonlySet<string>; people: ReadonlySet<string> }
  typesetter: Typesetter
  latex: LatexState
  slots: Slots
  idPrefix: string
  /** Above 0 while the inside of a note is parsed: notes do not nest. */
  noteDepth: number
  blockTokens: number
  inlineTokens: number
  skips: number
  notes: number
  formulas: number
  textLinks: number
  linkify: boolean
  highlighted: number
  tex: string[]
  handles: Set<string>
  records: Set<string>
  references: Map<string, OutsideReference>
  attachments: Set<string>
}

export function newDocumentState(options: RenderOptions): DocumentState {
  const { records = [], people = [] } = options.known ?? {}
  return {
    options,
    known: { records: new Set(records), people: new Set(people) },
    typesetter: new Typesetter(options.macros),
    latex: new LatexState(),
    slots: new Slots(),
    idPrefix: `user-content-${options.idPrefix ?? ''}`,
    noteDepth: 0,
    blockTokens: 0,
    inlineTokens: 0,
    skips: 0,
    notes: 0,
    formulas: 0,
    textLinks: 0,
    linkify: options.mode === 'document',
    highlighted: 0,
    tex: [],
    handles: new Set(),
    records: new Set(),
    references: new Map(),
    attachments: new Set(),
  }
}

export function envOf(state: DocumentState): Env {
  return { [KEY]: state }
}

export function documentOf(env: Env | undefined): DocumentState {
  const state = env?.[KEY]
  if (!isState(state)) throw new Error('The text was parsed without its document state')
  return state
}

function isState(value: unknown): value is DocumentState {
  return typeof value === 'object' && value !== null && 'typesetter' in value
}
