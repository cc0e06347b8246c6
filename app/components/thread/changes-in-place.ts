type Revalidation = { formAction?: string; defaultShouldRevalidate: boolean }

/** Votes and comments bring all that they change with their own answer. */
export const changesInPlace = (formAction: string | undefined): boolean =>
  /\/(vote|comments)$/.test(formAction ?? '')

/** For pages with a discussion: what changes in place does not ask for the page again. */
export const revalidateUnlessInPlace = (args: Revalidation): boolean =>
  !changesInPlace(args.formAction) && args.defaultShouldRevalidate
