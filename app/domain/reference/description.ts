/** Whose word a description is: that of the site's first content, of somebody who cites the work, of a curator. */
export type Describer = '' | 'citer' | 'curator'

/** What is said of a cited work. Nothing of it is known where the title is empty. */
export type Description = {
  /** Markdown of one line, with TeX. */
  title: string
  /** Names as they are spoken: `Jared Kaplan`; `et al.` stands for those left out. */
  authors: string[]
  year: number | null
  /** The journal, proceedings or publisher. */
  venue: string
}
