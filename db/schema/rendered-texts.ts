import type { PgTable } from 'drizzle-orm/pg-core'
import type { ProseFact } from '#app/domain/record/facts.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { attempts, reviews } from './attempts.ts'
import { claims } from './claims.ts'
import { comments } from './comments.ts'
import { evidence } from './evidence.ts'
import { observables } from './observables.ts'
import { people } from './people.ts'
import { clarifications, predictions } from './predictions.ts'
import { records } from './records.ts'
import { references } from './references.ts'
import { resolutions } from './resolutions.ts'

export type TextField<Column extends string = string> = {
  source: Column
  html: Column
  /** A document unless given; `inline` is one line, `formula` one line of TeX without its dollars. */
  mode?: 'inline' | 'formula'
  plain?: Column
  excerpt?: { html: Column; plain: Column }
  /** Where a revision keeps it, when not under its own name. */
  revision?: 'body' | 'statement' | 'facts'
}

type About<Column extends string> = {
  fields: Record<string, TextField<Column>>
  /** Many stand on one page: the ids of their footnotes must not meet. */
  several?: true
  /** The table has a `revision`, and every one is kept. */
  revised?: true
  cites?: true
  /** Search finds it as this, or as a record of its kind; the column has the id of the record it is on. */
  indexed?: { recordId: Column; as?: 'comment' }
}

type ColumnOf<Table extends PgTable> = keyof Table['$inferSelect'] & string

const text = <Table extends PgTable, const Of extends About<ColumnOf<Table>>>(
  table: Table,
  about: Of,
) => ({ table, ...about })

/** Fields that one kind of record has in a table of its own, under the record's id. */
const beside = <Table extends PgTable>(
  table: Table,
  fields: Partial<Record<ProseFact, TextField<ColumnOf<Table>>>>,
) => ({ table, fields })

const scope = { source: 'scopeMd', html: 'scopeHtml', revision: 'facts' } as const
const criterion = { source: 'criterionMd', html: 'criterionHtml', revision: 'facts' } as const
const rationale = { source: 'rationaleMd', html: 'rationaleHtml' } as const
const body = { source: 'bodyMd', html: 'bodyHtml' } as const

/**
 * Every text that people write with Markdown and TeX, and whose HTML is stored. Each table has an `id`
 * and the `renderVersion` that made the HTML.
 */
const RENDERED_TEXTS = {
  record: {
    ...text(records, {
      fields: {
        title: { source: 'title', html: 'titleHtml', mode: 'inline', plain: 'titlePlain' },
        statement: {
          source: 'statementMd',
          html: 'statementHtml',
          excerpt: { html: 'excerptHtml', plain: 'excerptPlain' },
        },
        background: { source: 'backgroundMd', html: 'backgroundHtml' },
        remarks: { source: 'remarksMd', html: 'remarksHtml' },
      },
      revised: true,
      cites: true,
      indexed: { recordId: 'id' },
    }),
    beside: {
      claim: beside(claims, { scope }),
      prediction: beside(predictions, { scope, criterion }),
    },
  },
  comment: text(comments, {
    fields: { body },
    several: true,
    revised: true,
    cites: true,
    indexed: { recordId: 'recordId', as: 'comment' },
  }),
  profile: text(people, {
    fields: { about: { source: 'aboutMd', html: 'aboutHtml', revision: 'body' } },
    revised: true,
  }),
  observable: text(observables, {
    fields: {
      symbol: { source: 'symbol', html: 'symbolHtml', mode: 'formula', revision: 'facts' },
      definition: { source: 'definitionMd', html: 'definitionHtml', revision: 'statement' },
    },
    revised: true,
  }),
  attempt: text(attempts, {
    fields: { title: { source: 'title', html: 'titleHtml', mode: 'inline' }, body },
    several: true,
    revised: true,
    cites: true,
  }),
  reference: text(references, {
    fields: {
      title: { source: 'title', html: 'titleHtml', mode: 'inline', plain: 'titlePlain' },
    },
    revised: true,
  }),
  review: text(reviews, { fields: { body }, several: true }),
  rationale: text(evidence, { fields: { rationale }, several: true }),
  resolution: text(resolutions, { fields: { rationale }, several: true }),
  clarification: text(clarifications, {
    fields: { text: { source: 'textMd', html: 'textHtml' } },
    several: true,
  }),
}

type Texts = typeof RENDERED_TEXTS

export type TextKind = keyof Texts
export const TEXT_KINDS = Object.keys(RENDERED_TEXTS) as TextKind[]

export type OwnField<Kind extends TextKind> = keyof Texts[Kind]['fields'] & string
export type FieldName<Kind extends TextKind> =
  | OwnField<Kind>
  | (Kind extends 'record' ? ProseFact : never)

type ColumnIn<Field> = Field extends { source: infer Source; html: infer Html }
  ?
      | Source
      | Html
      | (Field extends { plain: infer Plain } ? Plain : never)
      | (Field extends { excerpt: { html: infer Html; plain: infer Plain } } ? Html | Plain : never)
  : never

/** The columns of a kind's own table that hold its texts. */
export type TextColumns<Kind extends TextKind> = Record<
  ColumnIn<Texts[Kind]['fields'][OwnField<Kind> & keyof Texts[Kind]['fields']]> & string,
  string
>

type Fields = Record<string, TextField>

/** What the registry says of a kind, whichever it is. */
export type TextEntry = About<string> & {
  table: PgTable
  beside?: Partial<Record<RecordKind, { table: PgTable; fields: Fields }>>
}

export const textEntry = (kind: TextKind): TextEntry => RENDERED_TEXTS[kind]

/** The fields of a kind by name, those beside it included. */
export function textFields(kind: TextKind): Fields {
  const { fields, beside = {} } = textEntry(kind)
  return Object.assign({}, fields, ...Object.values(beside).map((part) => part.fields))
}

type Rendered = Record<
  string,
  { html: string; plain: string; excerpt?: { html: string; plain: string } } | undefined
>

/** The columns that follow from rendered fields. */
export function htmlColumns(fields: Fields, rendered: Rendered): Record<string, string> {
  const columns: Record<string, string> = {}
  for (const [name, { html, plain, excerpt }] of Object.entries(fields)) {
    const made = rendered[name]
    columns[html] = made?.html ?? ''
    if (plain) columns[plain] = made?.plain ?? ''
    if (excerpt) {
      columns[excerpt.html] = made?.excerpt?.html ?? ''
      columns[excerpt.plain] = made?.excerpt?.plain ?? ''
    }
  }
  return columns
}

/** The columns of a text that nobody wrote. */
export function emptyText<Kind extends TextKind>(
  kind: Kind,
): TextColumns<Kind> & { renderVersion: number } {
  const { fields } = textEntry(kind)
  const sources = Object.values(fields).map(({ source }) => [source, ''])
  const columns = { ...Object.fromEntries(sources), ...htmlColumns(fields, {}) }
  return { ...(columns as TextColumns<Kind>), renderVersion: 0 }
}
