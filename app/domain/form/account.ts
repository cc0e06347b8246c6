/** The field by which a form says under which account its page was opened. */
export const ACCOUNT_FIELD = 'account'
