/** Markdown as running text: marks and addresses go, formulas stay as they were typed. */
export function readable(markdown: string): string {
  return markdown
    .replace(/!?\[([^\][]*)\]\([^()\s]*(?: "[^"]*")?\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}[ \t]|>[ \t]?|[-+*][ \t]|```.*$|~~~.*$)/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\w\\$])(\*|_)(?=\S)([^*_]+)(?<=\S)\1(?!\w)/g, '$2')
    .replace(/\s+/g, ' ')
    .trim()
}
