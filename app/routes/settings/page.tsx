import { useLoaderData, useSearchParams } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { macrosPath } from '#app/domain/paths/site.ts'
import { siteWords as words } from '#messages/site.ts'
import type { loader } from './route.tsx'

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
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.settingsTitle}
      lead={<Link to={macrosPath()}>{words.macrosTitle}</Link>}
      about={query.has('saved') ? <Notice tone="done">{words.saved}</Notice> : null}
      returned={returned}
      submit={words.save}
    >
      <SettingsFields returned={returned} />
    </FormPage>
  )
}

function SettingsFields({ returned }: { returned: ReturnType<typeof useReturned> }) {
  const { settings } = useLoaderData<typeof loader>()
  const field = (name: keyof typeof labels) =>
    ({
      name,
      label: labels[name],
      problems: returned.problems(name),
      defaultValue: returned.typed(name, String(settings[name])),
    }) as const
  const number = (name: keyof typeof labels) =>
    ({ ...field(name), inputMode: 'numeric', required: true }) as const
  return (
    <>
      <TextInput {...field('name')} />
      <TextInput {...field('field')} hint={words.settingFieldHint} />
      <TextInput {...field('tagline')} hint={words.settingTaglineHint} />
      <TextArea {...field('description')} hint={words.settingDescriptionHint} />
      <TextInput {...field('contentLicence')} />
      <TextInput {...field('contentLicenceUrl')} />
      <TextInput {...number('secondsNeeded')} hint={words.settingSecondsHint} />
      <TextInput {...number('disputeDays')} hint={words.settingDaysHint} />
      <TextInput {...number('leaderboardLeast')} hint={words.settingLeaderboardHint} />
    </>
  )
}
