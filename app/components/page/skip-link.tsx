import { lookWords } from '#messages/look.ts'

export const SkipLink = () => (
  <a className="skip" href="#main">
    {lookWords.page.skip}
  </a>
)
