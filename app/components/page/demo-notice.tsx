import { lookWords } from '#messages/look.ts'

/** Said above every page of a site whose field, people and numbers are invented. */
export const DemoNotice = () => (
  <aside className="demo-notice" aria-label={lookWords.page.demoLabel}>
    <p>
      <strong>{lookWords.page.demoLabel}.</strong> {lookWords.page.demo}
    </p>
  </aside>
)
