import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { macrosPath } from '#app/domain/paths/site.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.site
const labels = {
  name: words.settingName,
  field: words.settingField,
  tagline: words.settingTagline,
  description: words.settingDescription,
  contentLicence: words.settingLicence,
  contentLicenceUrl: words.settingLicenceUrl,
  secondsNeeded: words.settingSeconds,
  disputeDays: words.settingDays,
  leaderboardLeast: words.settingLeaderboard,
}

export function SettingsPage() {
  const [query] = useSearchParams()
  return (
    <Page>
      <PageHead
        title={words.settingsTitle}
        lead={<Link to={macrosPath()}>{words.macrosTitle}</Link>}
        width="text"
      />
      {query.has('saved') ? <Notice tone="done">{words.saved}</Notice> : null}
      <SettingsForm />
    </Page>
  )
}

function SettingsForm() {
  const { settings } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  const field = (name: keyof typeof labels) =>
    ({
      name,
      label: labels[name],
      problems: problems(name),
      defaultValue: typed(name, String(settings[name])),
    }) as const
  const number = (name: keyof typeof labels) =>
    ({ ...field(name), inputMode: 'numeric', required: true }) as const
  return (
    <Form method="post" className="form">
      <ProblemSummary problems={summary} />
      <TextInput {...field('name')} />
      <TextInput {...field('field')} hint={words.settingFieldHint} />
      <TextInput {...field('tagline')} hint={words.settingTaglineHint} />
      <TextArea {...field('description')} hint={words.settingDescriptionHint} />
      <TextInput {...field('contentLicence')} />
      <TextInput {...field('contentLicenceUrl')} />
      <TextInput {...number('secondsNeeded')} hint={words.settingSecondsHint} />
      <TextInput {...number('disputeDays')} hint={words.settingDaysHint} />
      <TextInput {...number('leaderboardLeast')} hint={words.settingLeaderboardHint} />
      <SubmitRow>
        <Button look="primary">{words.save}</Button>
      </SubmitRow>
    </Form>
  )
}
