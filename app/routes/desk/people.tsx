import { Form } from '#app/components/forms/form.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { personPath, resetLinkPath, suspensionPath } from '#app/domain/paths/person.ts'
import { deskPath, deskRolesPath } from '#app/domain/paths/site.ts'
import { canSignIn } from '#app/domain/person/role-change.ts'
import { ROLES } from '#app/domain/viewer/viewer.ts'
import type { DeskPage } from '#app/services/desk/desk-page.server.ts'
import { accountWords } from '#messages/accounts.ts'
import { deskWords as words } from '#messages/desk.ts'

type Listed = NonNullable<DeskPage['people']>
type Person = Listed['people'][number]
type Props = { people: Listed; viewerId: string }

/** Everybody, a few at a time, to be found by a name. */
export const People = ({ people: { people, count, find }, viewerId }: Props) => (
  <Section id="people" title={words.sections.people} aside={words.peopleAside(count)} width="wide">
    <Find find={find} />
    {people.length === 0 ? (
      <EmptyPlace>{words.nobody}</EmptyPlace>
    ) : (
      <table className="data-table people-table stack">
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.joined}</th>
            <th scope="col">
              <span className="visually-hidden">{words.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} find={find} own={person.id === viewerId} />
          ))}
        </tbody>
      </table>
    )}
    {people.length < count ? (
      <p className="hint">{words.morePeople(people.length, count)}</p>
    ) : null}
  </Section>
)

const Find = ({ find }: { find: string }) => (
  <Form
    method="get"
    action={deskPath('people')}
    role="search"
    aria-label={words.find}
    className="desk-find"
  >
    <label htmlFor="find">{words.find}</label>
    <input id="find" type="search" name="find" defaultValue={find} maxLength={200} />
    <button type="submit" className="button">
      {words.findSubmit}
    </button>
  </Form>
)

type RowProps = { person: Person; find: string; own: boolean }

const PersonRow = ({ person, find, own }: RowProps) => (
  <tr>
    <th scope="row">
      <Link to={personPath(person.handle)}>{person.handle}</Link>
      {own ? <span className="hint">{words.you}</span> : <Name {...person} />}
    </th>
    <td>
      {own || !canSignIn(person) ? (
        accountWords.roles[person.role]
      ) : (
        <RoleForm person={person} find={find} />
      )}
    </td>
    <td>
      <Moment at={person.createdAt} as="short" />
      {person.suspendedAt ? (
        <span className="hint">{words.suspendedSince(person.suspendedAt)}</span>
      ) : null}
    </td>
    <td>{own ? <span className="hint">{words.ownRole}</span> : <Acts {...person} />}</td>
  </tr>
)

const Name = ({ handle, displayName }: Person) =>
  displayName === handle ? null : <bdi className="hint">{displayName}</bdi>

const RoleForm = ({ person: { handle, role }, find }: Omit<RowProps, 'own'>) => (
  <Form method="post" action={deskRolesPath()} className="role-form">
    <input type="hidden" name="handle" value={handle} />
    <input type="hidden" name="find" value={find} />
    <select name="role" defaultValue={role} aria-label={words.roleOf(handle)}>
      {ROLES.map((value) => (
        <option key={value} value={value}>
          {accountWords.roles[value]}
        </option>
      ))}
    </select>
    <button type="submit" className="linkish" aria-label={words.saveRole(handle)}>
      {words.save}
    </button>
  </Form>
)

const Acts = (person: Person) =>
  canSignIn(person) ? (
    <span className="links">
      {person.suspendedAt ? null : <Link to={resetLinkPath(person.handle)}>{words.resetLink}</Link>}
      <Link to={suspensionPath(person.handle)}>
        {person.suspendedAt ? words.endSuspension : words.suspend}
      </Link>
    </span>
  ) : null
