import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { aboutWords } from '#messages/about.ts'

export function RolesPage() {
  return (
    <Page>
      <PageHead title={aboutWords.rolesTitle} lead={aboutWords.rolesLead} width="text" />
      <div className="wide scroll">
        <table className="data-table stack reading">
          <thead>
            <tr>
              <th scope="col">{aboutWords.role}</th>
              <th scope="col">{aboutWords.how}</th>
              <th scope="col">{aboutWords.may}</th>
            </tr>
          </thead>
          <tbody>
            {aboutWords.roles.map((role) => (
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
        {aboutWords.always.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </Page>
  )
}
