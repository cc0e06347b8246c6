/**
 * Stand-ins for trusted HTML (formulas, code) while the rest goes through the sanitiser. Written
 * text cannot forge one: every `<` in it is escaped, in content and in attributes.
 */
export class Slots {
  #contents: string[] = []

  put(html: string): string {
    return `<x-slot n="${this.#contents.push(html) - 1}"></x-slot>`
  }

  fill(html: string): string {
    return html.replace(/<x-slot n="(\d+)"><\/x-slot>/g, (_, n: string) => this.#contents[+n] ?? '')
  }
}
