import { useLoaderData } from '@remix-run/react'
import { AcceptancePage } from '#app/components/forms/acceptance-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { observableWords } from '#messages/observable.ts'
import type { loader } from './route.tsx'

const words = observableWords.decision

export function ObservableDecisionPage() {
  const { name, key } = useLoaderData<typeof loader>().observable
  return (
    <AcceptancePage title={words.title(name)} words={words}>
      <Link className="text-link" to={observablePath(key)}>
        <bdi>{name}</bdi>
      </Link>
    </AcceptancePage>
  )
}
