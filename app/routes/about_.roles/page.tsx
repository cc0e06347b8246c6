import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'

export function RolesPage() {
  return (
    <Page>
      <PageHead title={m.about.rolesTitle} lead={m.about.rolesLead} width="text" />
      <div className="wide scroll">
        <table className="data-table stack reading">
          <thead>
            <tr>
              <th scope="col">{m.about.role}</th>
              <th scope="col">{m.about.how}</th>
              <th scope="col">{m.about.may}</th>
            </tr>
          </thead>
          <tbody>
            {m.about.roles.map((role) => (
              <tr key={role.name}>
                <th scope="row">{role.name}</th>
                <td>{role.how}</td>
                <td>{role.may}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="prose section">
        {m.about.always.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </Page>
  )
}
