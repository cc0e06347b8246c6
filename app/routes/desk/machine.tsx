import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Section } from '#app/components/page/section.tsx'
import { deskBackupPath } from '#app/domain/paths/site.ts'
import type { DeskPage } from '#app/services/desk/desk-page.server.ts'
import { deskWords as words } from '#messages/desk.ts'

type Props = NonNullable<DeskPage['machine']> & {
  backup: DeskPage['setUp']['backup']
  steps: DeskPage['setUp']['steps']
}

/** Backups, and on what the site runs. */
export function Machine({ engine, backingUp, backup, steps }: Props) {
  const overdue = steps.some(({ step, done }) => step === 'backup' && !done)
  return (
    <Section id="machine" title={words.sections.machine} aside={words.engines[engine]} width="wide">
      <h3>{words.backups}</h3>
      <p>
        {backup ? words.backupLast(backup.madeAt, backup.bytes) : words.backupNone}{' '}
        {words.backupWhat}
      </p>
      {backingUp ? (
        <p role="status">{words.backupRunning}</p>
      ) : (
        <Form method="post" action={deskBackupPath()}>
          <Button look={overdue ? 'primary' : 'plain'}>{words.backupNow}</Button>
        </Form>
      )}
    </Section>
  )
}
