import { useLoaderData } from '@remix-run/react'
import { AcceptancePage } from '#app/components/forms/acceptance-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { resultWords } from '#messages/result.ts'
import type { loader } from './route.tsx'

const words = resultWords.accept

export function ResultAcceptancePage() {
  const { record, name } = useLoaderData<typeof loader>()
  return (
    <AcceptancePage title={words.title(name)} words={words}>
      <Link className="text-link" to={recordPath(record)}>
        {name}
      </Link>
      {', '}
      <bdi>{record.titlePlain}</bdi>
    </AcceptancePage>
  )
}
