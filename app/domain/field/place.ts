/** A place in a file that somebody wrote, as far as it is known, and what is wrong there. */
export type FileProblemPlace = {
  file: string
  line?: number
  entry?: string
  field?: string
  why: string
}
