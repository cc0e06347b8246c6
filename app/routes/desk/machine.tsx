import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import { Section } from '#app/components/page/section.tsx'
import { deskBackupPath, jobPath } from '#app/domain/paths/site.ts'
import type { DeskPage } from '#app/services/desk/desk-page.server.ts'
import { deskWords as words } from '#messages/desk.ts'

type Jobs = NonNullable<DeskPage['jobs']>
type Job = Jobs['failed'][number]
type Props = {
  jobs: Jobs
  backup: DeskPage['setUp']['backup']
  steps: DeskPage['setUp']['steps']
  engine: DeskPage['engine']
}

/** Backups, and background work that has failed. */
export function Machine({ jobs: { failed, backingUp }, backup, steps, engine }: Props) {
  const overdue = steps.some(({ step, done }) => step === 'backup' && !done)
  return (
    <Section id="machine" title={words.sections.machine} aside={words.engines[engine]} width="wide">
      <div className="two">
        <div>
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
        </div>
        <div>
          <h3>{words.failed}</h3>
          {failed.length === 0 ? (
            <p>{words.noFailed}</p>
          ) : (
            <ul className="setup narrow">
              {failed.map((job) => (
                <FailedJob key={job.id} {...job} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </Section>
  )
}

const FailedJob = ({ id, kind, attempts, lastError }: Job) => (
  <li className="bad">
    <Mark name="challenged" />
    <b>{kind}</b>
    <span className="hint">
      {lastError} · {words.tried(attempts)}
      <Form method="post" action={jobPath(id)} className="links">
        <button
          type="submit"
          className="linkish"
          name="act"
          value="again"
          aria-label={words.job(words.tryAgain, kind)}
        >
          {words.tryAgain}
        </button>
        <button
          type="submit"
          className="linkish"
          name="act"
          value="give-up"
          aria-label={words.job(words.giveUp, kind)}
        >
          {words.giveUp}
        </button>
      </Form>
    </span>
  </li>
)
