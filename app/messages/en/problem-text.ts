import { dayName } from './days.ts'
import { problemWords } from './problems.ts'

/** What is wrong by its key; behind that of a day stand those which it may mean. */
export function problemText(key: string): string {
  const [name = '', ...days] = key.split(' ')
  const words: Record<string, string> = problemWords
  return name === 'date.which' && days.length > 0 ? whichDay(days) : (words[name] ?? key)
}

function whichDay(days: string[]): string {
  const names = days.map((day) => dayName(new Date(day)))
  if (names.length === 1) return `This may mean ${names[0]}. If so, write ${days[0]}.`
  return `This may mean ${either(names)}. Write ${either(days)}.`
}

const either = (names: string[]) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
