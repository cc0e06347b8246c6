import { Form } from '#app/components/forms/form.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import {
  areaEditPath,
  areaMergerPath,
  areaMovePath,
  areaPartingPath,
  areaPath,
  areaRetirementPath,
  newAreaPath,
} from '#app/domain/paths/area.ts'
import type { DeskPage } from '#app/services/desk/desk-page.server.ts'
import { areaWords } from '#messages/area.ts'
import { deskWords as words } from '#messages/desk.ts'

type Kept = NonNullable<DeskPage['areas']>
type Area = Kept['present'][number]

/** The areas in their order, with what an administrator may do with each. */
export function Areas({ areas: { present, merged } }: { areas: Kept }) {
  const used = present.filter(({ retired }) => !retired)
  const retired = present.filter((area) => area.retired)
  return (
    <Section id="areas" title={words.sections.areas} aside={words.areasAside} width="wide">
      {present.length === 0 ? <EmptyPlace>{words.noAreas}</EmptyPlace> : null}
      <ul className="areas">
        {used.map((area, place) => (
          <AreaRow
            key={area.key}
            area={area}
            first={place === 0}
            last={place === used.length - 1}
          />
        ))}
        {retired.map((area) => (
          <AreaRow key={area.key} area={area} first last />
        ))}
        {merged.map((area) => (
          <li key={area.key} className="area-row">
            <span className="mv" />
            <span className="name">{area.name}</span>
            <span className="num">{words.mergedInto(area.into)}</span>
            <Form method="post" action={areaPartingPath(area.key)} className="acts">
              <button type="submit" className="linkish">
                {areaWords.forms.part(area.name)}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <p className="actions">
        <Link className="button" to={newAreaPath()}>
          {words.addArea}
        </Link>
      </p>
    </Section>
  )
}

type RowProps = { area: Area; first: boolean; last: boolean }

const AreaRow = ({ area: { key, name, questions, retired }, first, last }: RowProps) => (
  <li className="area-row">
    <Form method="post" action={areaMovePath(key)} className="mv">
      <Arrow to="up" name={name} disabled={first} />
      <Arrow to="down" name={name} disabled={last} />
    </Form>
    <Link className="name" to={areaPath(key)}>
      <bdi>{name}</bdi>
    </Link>
    <span className="num">{retired ? words.retired : words.questions(questions)}</span>
    <span className="acts">
      <Link to={areaEditPath(key)} aria-label={`${words.rename}: ${name}`}>
        {words.rename}
      </Link>
      <Link to={areaMergerPath(key)} aria-label={`${words.merge}: ${name}`}>
        {words.merge}
      </Link>
      <Link
        to={areaRetirementPath(key)}
        aria-label={`${retired ? areaWords.forms.restore : areaWords.forms.retire}: ${name}`}
      >
        {retired ? areaWords.forms.restore : areaWords.forms.retire}
      </Link>
    </span>
  </li>
)

const PATHS = { up: 'M4 11l5-5 5 5', down: 'M4 7l5 5 5-5' } as const

type ArrowProps = { to: 'up' | 'down'; name: string; disabled: boolean }

const Arrow = ({ to, name, disabled }: ArrowProps) => (
  <button
    type="submit"
    className="icon-button"
    name="to"
    value={to}
    disabled={disabled}
    aria-label={areaWords.forms[to](name)}
  >
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[to]} />
    </svg>
  </button>
)
