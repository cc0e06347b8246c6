import { liveCatalogue } from '#tests/support/databases/live-catalogue.ts'
import { type Raw, withRaw } from '#tests/support/databases/raw-connection.ts'
import { type Manifest, OLD_TEXT } from './fixtures.ts'

type Row = Record<string, unknown>

const text = (value: unknown): string => String(value)
const orNull = (value: unknown): string | null => (value === null ? null : String(value))

/** Everything that a site must still hold when a later version has opened it, in plain SQL. */
export const manifestOf = (url: string): Promise<Manifest> =>
  withRaw(url, async (raw) => {
    const phrases = await phrasesByPage(raw)
    const shown = (row: Row) => ({
      reader: orNull(row.reader),
      phrases: phrases.get(text(row.id)) ?? [],
    })
    const listed = (row: Row) => ({
      id: text(row.id),
      revisions: Number(row.revisions),
      ...shown(row),
    })
    return {
      madeAt: new Date(
        (await raw.rows('select max(at) as at from events'))[0]?.at as number,
      ).toISOString(),
      migrations: (await raw.rows('select name, digest from migrations order by name')).map(
        ({ name, digest }) => ({ name: text(name), digest: text(digest) }),
      ),
      counts: await countsIn(raw),
      records: (await raw.rows(RECORDS)).map((row) => ({
        kind: text(row.kind) as Manifest['records'][number]['kind'],
        number: Number(row.number),
        path: `/${row.kind}s/${row.number}-${row.slug}`,
        status: text(row.status),
        formal: orNull(row.formal),
        revisions: Number(row.revisions),
        ...shown(row),
      })),
      comments: (await raw.rows(COMMENTS)).map(listed),
      attempts: (await raw.rows(ATTEMPTS)).map(listed),
      observables: (await raw.rows('select id, key from observables order by key')).map((row) => ({
        key: text(row.key),
        phrases: phrases.get(text(row.id)) ?? [],
      })),
      scores: await scoresIn(raw),
      ageing: ageing((await liveCatalogue(url)).columns),
    }
  })

const COUNTED = ['votes', 'measurements', 'credences', 'comments', 'records'] as const

async function countsIn(raw: Raw): Promise<Record<string, number>> {
  const counts: [string, number][] = []
  for (const table of COUNTED) {
    const [row] = await raw.rows(`select count(*) as n from ${table}`)
    counts.push([table, Number(row?.n)])
  }
  return Object.fromEntries(counts)
}

/** Authors see all that is theirs but what was deleted, which curators see. */
const READER = `case s.visibility when 'public' then null
  when 'deleted' then (select min(handle) from people where role in ('curator', 'administrator'))
  else p.handle end as reader`
const REVISIONS = '(select count(*) from revisions r where r.subject_id = s.id) as revisions'
const listedFrom = (table: string, more = '') =>
  `select s.*, ${REVISIONS}, ${READER}${more} from ${table} s join people p on p.id = s.author_id`

const RECORDS = `${listedFrom('records', ', (select formal_status from questions q where q.record_id = s.id) as formal')}
  order by s.kind, s.number`
const COMMENTS = `${listedFrom('comments')} order by s.id`
const ATTEMPTS = `${listedFrom('attempts')} order by s.id`

/** Every text that a page shows: the id of what the page is of, the source, and what was made of it. */
const TEXTS = [
  'select id as page, title as source, title_html as html from records',
  'select id as page, statement_md as source, statement_html as html from records',
  'select id as page, background_md as source, background_html as html from records',
  'select id as page, remarks_md as source, remarks_html as html from records',
  'select record_id as page, scope_md as source, scope_html as html from claims',
  'select record_id as page, scope_md as source, scope_html as html from predictions',
  'select record_id as page, criterion_md as source, criterion_html as html from predictions',
  'select record_id as page, text_md as source, text_html as html from clarifications',
  'select record_id as page, rationale_md as source, rationale_html as html from resolutions',
  'select target_id as page, rationale_md as source, rationale_html as html from evidence',
  "select id as page, body_md as source, body_html as html from comments where visibility <> 'deleted'",
  'select id as page, title as source, title_html as html from attempts',
  'select id as page, body_md as source, body_html as html from attempts',
  'select attempt_id as page, body_md as source, body_html as html from reviews',
  'select id as page, symbol as source, symbol_html as html from observables',
  'select id as page, definition_md as source, definition_html as html from observables',
]

async function phrasesByPage(raw: Raw): Promise<Map<string, string[]>> {
  const pages = new Map<string, string[]>()
  for (const question of TEXTS)
    for (const row of await raw.rows(`${question} order by page`)) {
      if (text(row.source).trim() === '') continue
      const page = text(row.page)
      pages.set(page, [...(pages.get(page) ?? []), phraseOf(text(row.source), text(row.html))])
    }
  return pages
}

/** The longest run of plain words of a text, or else the longest word, that stands in its HTML. */
function phraseOf(source: string, html: string): string {
  const runs = source.match(/[A-Za-z](?:[A-Za-z, ]{0,46}[A-Za-z])?/g) ?? []
  const [longest] = [...runs, ...runs.flatMap((run) => run.split(/\W+/))]
    .filter((words) => html.includes(words))
    .sort((a, b) => b.length - a.length)
  if (!longest) throw new Error(`Nothing of “${source}” stands in ${html}`)
  return longest
}

async function scoresIn(raw: Raw): Promise<Manifest['scores']> {
  const rows = await raw.rows(`select r.number, p.handle from scores s
    join records r on r.id = s.record_id join people p on p.id = s.person_id
    order by r.number, p.handle`)
  const numbers = [...new Set(rows.map((row) => Number(row.number)))]
  return numbers.map((number) => ({
    number,
    handles: rows.filter((row) => Number(row.number) === number).map(({ handle }) => text(handle)),
  }))
}

const ageing = (columns: string[]): string[] =>
  columns.flatMap((fact) => {
    const [, table, column] = /^(\w+)\.(\w+_html|render_version) /.exec(fact) ?? []
    if (!table || !column) return []
    return column === 'render_version'
      ? [`update "${table}" set render_version = 0`]
      : [`update "${table}" set ${column} = '<p>${OLD_TEXT}</p>' where ${column} <> ''`]
  })
