import { sendUnderAnother } from '#tests/support/browser/other-account.ts'
import { test } from '#tests/support/browser/site.ts'

test('a form of one account’s page is never sent unawares by another', ({ signedIn, anAccount }) =>
  sendUnderAnother({ signedIn, anAccount }, true))
