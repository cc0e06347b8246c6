import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { credenceWords } from '#messages/credence.ts'
import { CredenceForm } from './credence-form.tsx'
import type { loader } from './route.tsx'
import { ValueForm } from './value-form.tsx'

export function CredencePage() {
  const { value, ...credence } = useLoaderData<typeof loader>()
  const { record } = credence
  return (
    <Page>
      <PageHead
        title={credenceWords.form.title(recordName(record.kind, record.number))}
        lead={
          <Link to={recordPath(record)}>
            <bdi>{record.titlePlain}</bdi>
          </Link>
        }
        width="text"
      />
      <div className="credence-forms">
        <CredenceForm credence={credence} />
        {value ? <ValueForm value={value} /> : null}
      </div>
    </Page>
  )
}
