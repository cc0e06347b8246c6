import { useLoaderData } from '@remix-run/react'
import { AcceptancePage } from '#app/components/forms/acceptance-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { sealedWords } from '#messages/sealed.ts'
import type { loader } from './route.tsx'

const words = sealedWords.accept

export function PredictionAcceptancePage() {
  const { record, proposed } = useLoaderData<typeof loader>()
  const name = recordName('prediction', record.number)
  const lead = proposed ? `${words.lead} ${words.waits(proposed.name)}` : words.lead
  return (
    <AcceptancePage title={words.title(name)} lead={lead} words={words}>
      <Link className="text-link" to={recordPath(record)}>
        {name}
      </Link>
      {', '}
      <bdi>{record.titlePlain}</bdi>
    </AcceptancePage>
  )
}
