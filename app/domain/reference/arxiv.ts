const NEW = /^\d{4}\.\d{4,5}$/
const OLD = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2}|\.[a-z]+-[a-z]+|\.[a-z]{3,12})?(\/\d{7})$/

/**
 * An arXiv id as it is compared: in lower case, without its version and, in the scheme used until
 * March 2007, without the subject class (arXiv says that `math.GT/0309136` is `math/0309136`). Null
 * for what is no id.
 */
export function normaliseArxiv(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/v\d{1,3}$/, '')
  if (NEW.test(bare)) return bare
  const [, archive, number] = OLD.exec(bare) ?? []
  return archive && number ? `${archive}${number}` : null
}

/** An id with its version, somewhere in a text; whether it is one says `normaliseArxiv`. */
export const ARXIV_ID = String.raw`(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[a-z-]{2,12})?\/\d{7})(?:v\d{1,3})?`

export const arxivUrl = (id: string): string => `https://arxiv.org/abs/${id}`
