/** Markdown as running text: marks and addresses go, formulas stay as they were typed. */
export function readable(markdown: string): string {
  return markdown
    .replace(/!?\[([^\][]*)\]\([^()\s]*(?: "[^"]*")?\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}[ \t]|>[ \t]?|[-+*][ \t]|```.*$|~~~.*$)/gm, '')
    .replace(/\*\*|__|`|(?<!\S)[*_](?=\S)|(?<=[^\s$\\])[*](?!\S)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
