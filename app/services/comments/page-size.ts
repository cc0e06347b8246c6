/** Comments on a page of discussion, at most. */
export const PAGE_COMMENTS = 200
/** Comments on it that only this viewer sees, at most. */
export const PAGE_UNLISTED = 20
