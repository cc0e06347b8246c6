import { useLoaderData } from '@remix-run/react'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { WorkLabel } from '#app/components/record/reference-item.tsx'
import { referencePath } from '#app/domain/paths/reference.ts'
import { referenceWords } from '#messages/reference.ts'
import type { loader } from './route.tsx'

const words = referenceWords.form
const labels = {
  bibtex: words.bibtex,
  title: words.workTitle,
  authors: words.authors,
  year: words.year,
  venue: words.venue,
  same: words.same,
}

export function DescribeReferencePage() {
  const { work, revision, present, licence } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <EditPage
      title={words.heading}
      lead={
        <Link to={referencePath(work.slug)}>
          <WorkLabel work={work} />
        </Link>
      }
      width="text"
      {...{ returned, revision, present, licence }}
    >
      {/* A paste fills fields that are on the page already. */}
      <Fields key={returned.typed('title')} present={present} returned={returned} />
    </EditPage>
  )
}

type Props = {
  present: Record<'title' | 'authors' | 'year' | 'venue' | 'same', string>
  returned: ReturnType<typeof useReturned>
}

const fieldOf =
  ({ returned }: Props) =>
  (name: keyof typeof labels, stored = '') => ({
    name,
    label: labels[name],
    problems: returned.problems(name),
    defaultValue: returned.typed(name, stored),
  })

function Fields(props: Props) {
  const field = fieldOf(props)
  const same = field('same', props.present.same)
  return (
    <>
      <TextArea
        {...field('bibtex')}
        hint={words.bibtexHint}
        rows={4}
        spellCheck={false}
        optional
        after={<Button small>{words.bibtexRead}</Button>}
      />
      <Work {...props} />
      <MoreFields summary={words.further} fields={[same]}>
        <TextArea {...same} hint={words.sameHint} rows={2} spellCheck={false} />
      </MoreFields>
    </>
  )
}

function Work(props: Props) {
  const field = fieldOf(props)
  const { title, authors, year, venue } = props.present
  return (
    <>
      <TextInput {...field('title', title)} hint={words.workTitleHint} maxLength={300} />
      <TextArea {...field('authors', authors)} hint={words.authorsHint} rows={4} optional />
      <TextInput
        {...field('year', year)}
        hint={words.yearHint}
        inputMode="numeric"
        maxLength={4}
        optional
      />
      <TextInput {...field('venue', venue)} hint={words.venueHint} maxLength={300} optional />
    </>
  )
}
