import type { Ruler } from 'markdown-it'

/** Replaces a rule of another plugin by one that runs only while `mayRun` allows it. */
export function guardRule<State, Rest extends unknown[], Result>(
  ruler: Ruler<[State, ...Rest], Result>,
  name: string,
  guard: (run: () => Result, state: State) => Result,
): void {
  const rule = ruler.__rules__.find((candidate) => candidate.name === name)
  if (rule === undefined) throw new Error(`There is no rule ${name}`)
  const original = rule.fn
  ruler.at(name, (...args) => guard(() => original(...args), args[0]), { alt: rule.alt })
}
