import type { ProblemKey } from '#app/domain/text/problem.ts'
import { FIRST_YEAR, LAST_YEAR } from '#app/domain/text/read-day.ts'
import { credenceProblems } from './credence-problems.ts'
import { dayName } from './days.ts'
import { referenceProblems } from './reference-problems.ts'

/** What is wrong with a field, by the key that the input schemas use. */
export const problemWords = {
  'field.missing': 'This is needed.',
  'field.wrong': 'This cannot be read.',
  'title.missing': 'A title is needed.',
  'title.long': 'A title has at most 300 characters.',
  'statement.missing': 'State the question.',
  'body.missing': 'Write something first.',
  'body.long': 'This text has more than 100,000 characters.',
  'reason.missing': 'Say why, in a few words.',
  'reason.long': 'A reason has at most 500 characters.',
  'text.complex':
    'This text takes more work to set than one text may, so it was not stored. Use fewer or simpler formulas, lists, tables or links, or divide it into several texts.',
  'text.nul': 'This text contains a NUL character, which cannot be stored.',
  'text.lone-surrogate': 'This text contains half of a character, which cannot be stored.',
  'text.invisible': 'Nothing of this can be seen. Write at least one letter, digit or sign.',
  'text.steering':
    'Characters in this text turn its direction and cannot be seen. Type it again instead of pasting it.',
  'tags.many': 'At most eight tags.',
  'tags.letters': 'A tag holds lower-case letters, digits and hyphens.',
  'question.number': 'Name a question by its number, such as Q12.',
  'question.unknown': 'There is no such question.',
  'claim.unknown': 'There is no such claim.',
  'prediction.unknown': 'There is no such prediction.',
  'experiment.unknown': 'There is no such experiment.',
  'article.unknown': 'There is no such article.',
  'question.circle': 'A question cannot be a part of itself, or merged into itself.',
  'area.unknown': 'There is no such area.',
  'prize.long': 'At most 300 characters.',
  'date.future': 'This day has not begun yet: days are those of UTC.',
  'line.long': 'This is too long.',
  'site.name.missing': 'The site needs a name.',
  'address.wrong': 'Give a full address that begins with https://',
  'macro.name': 'A macro is named by a backslash and letters, such as \\norm.',
  'links.many': 'New accounts can put two links into a comment.',
  'choice.unknown': 'Choose one of the options.',
  'date.wrong': 'Give a day such as 2026-11-23, 23 November 2026 or 2026年11月23日.',
  'date.years': `Days of the years ${FIRST_YEAR} to ${LAST_YEAR} can be given.`,
  'date.which': 'This may mean several days. Write the year first, such as 2026-11-23.',
  'handle.missing': 'Choose a handle.',
  'handle.shape': 'A handle is 2 to 30 characters long: letters a to z, digits and hyphens.',
  'handle.reserved': 'This handle is kept for the site itself. Choose another.',
  'handle.taken': 'This handle is taken. Choose another.',
  'displayName.missing': 'Give the name that is shown beside your handle.',
  'displayName.long': 'A display name has at most 80 characters.',
  'displayName.letters':
    'A display name needs a letter or a digit, and no control or direction characters.',
  'email.missing': 'An e-mail address is needed.',
  'email.wrong': 'This does not look like an e-mail address.',
  'email.taken': 'Somebody else has proved that this address is theirs.',
  'name.missing': 'Enter your handle or e-mail address.',
  'password.missing': 'Enter a password.',
  'password.short': 'A password has at least 8 characters.',
  'password.long': 'A password has at most 128 characters.',
  'password.common': 'This password is on the lists that guessers try first. Choose another.',
  'password.own': 'A password must differ from your handle, name and e-mail address.',
  'password.wrong': 'This is not your present password.',
  'about.long': 'This text has more than 10,000 characters.',
  'import.id': 'An id such as od-3 or oq-2-1 is needed.',
  'import.article': 'An article is named by its address, such as guide/first-steps.',
  'records.many': 'At most fifty.',
  'claim.number': 'Name claims by their numbers, such as C4.',
  'prediction.number': 'Name predictions by their numbers, such as P31.',
  'experiment.number': 'Name experiments by their numbers, such as E5.',
  'article.number': 'Name articles by their numbers, such as A3.',
  'number.wrong': 'This is not a number. Write 0.5, 1/3, 6e21 or 6 × 10^21.',
  'number.none':
    'This stands for no number. Leave it empty; in a table leave out a row that has no value.',
  'number.grouped':
    'Write one decimal point and no signs between thousands, such as 1234.56 for 1.234,56 or 1,234.56.',
  'number.comma-or-group':
    'The comma may be a decimal point or may part thousands. Write 1.5 or 1500 for 1,500.',
  'number.point-or-group':
    'Other numbers here have decimal commas, so this point may part thousands. Write 1,5 or 1500 for 1.500.',
  'number.comma':
    'Write a decimal point, such as 1.5, and large numbers without commas, such as 1500 or 1 500.',
  'number.points': 'A number has one decimal point. Write large numbers as 1234567 or 1 234 567.',
  'number.range':
    'This number is too large or too small to be stored: sizes reach from 1e-150 to 1e150. Another unit may help.',
  'number.division': 'Nothing can be divided by zero. Write a fraction such as 1/3.',
  'number.suffix':
    'Write the number in full or with a power of ten: 70e9 or 70 × 10^9 for 70B, 7000 or 7e3 for 7k.',
  'number.unit': 'Write the number alone, such as 0.34, without a unit or a word behind it.',
  'number.power': 'Write a power of ten as 6 × 10^21, 10^-3 or 6e21.',
  'number.about':
    'Write the number alone, such as 0.5. That it is approximate can be said in words elsewhere.',
  'number.two-errors':
    'Give one error, such as 0.34 ± 0.05. Independent errors a and b together are √(a² + b²).',
  'number.asymmetric':
    'An error that differs by side is an interval. For 0.34 +0.02 −0.03 give the value 0.34 and the bounds 0.31 and 0.36, each in its field.',
  'number.scale':
    'The power may belong to both numbers or to the last. Write (0.5 ± 0.1) × 10^-3, or 0.5 ± 0.0001.',
  'number.percent-mixed':
    'Write all of it in per cent, such as (50 ± 2) %, or none of it, such as 0.50 ± 0.02.',
  'number.percent':
    'Write the number without the percent sign, in the unit asked for: 0.5 for 50 % where that is a plain number, 50 where it is %.',
  'number.error': 'One number belongs here, without an error: 0.34 instead of 0.34(2).',
  'number.limit': 'One number belongs here, not a limit: 0.01 instead of < 0.01.',
  'number.limit-broken':
    'A limit is a sign and one number, such as < 0.01 or ≥ 10, and stands where a value is reported.',
  'number.interval': 'One number belongs here. The two bounds of an interval have a field each.',
  'number.reversed': 'Write the lower bound first, such as [0.4, 0.6].',
  'conditions.line':
    'Write one condition a line, such as “optimizer = AdamW” or “batch size ≤ 4e6 [token]”.',
  'conditions.many': 'At most forty conditions.',
  'region.value-not-finite': 'This is not a finite number.',
  'region.bound-not-finite': 'A bound is not a finite number.',
  'region.bound-missing': 'Give at least one bound.',
  'region.two-bounds': 'A half-line has one bound. With two, choose the interval.',
  'region.bound-not-positive': 'This observable is on a log scale, so bounds lie above zero.',
  'region.tolerance-not-finite': 'The tolerance is not a finite number.',
  'region.tolerance-not-positive': 'A tolerance is larger than zero.',
  'region.sd-not-finite': 'The standard deviation is not a finite number.',
  'region.sd-not-positive': 'A standard deviation is larger than zero.',
  'region.region-reversed': 'The lower bound is above the upper one.',
  'region.region-without-width': 'A region needs a width: two different bounds.',
  'region.magnitude-out-of-range': 'These numbers are too large or too small to be compared.',
  'region.outside-domain':
    'No possible value of this observable lies in this region: see its possible values in the registry.',
  'rule.level':
    'A level lies above 50 % and below 100 %, such as 95 %, 0.9973 or three standard errors.',
  'rule.groups': 'A number of groups is a whole number from 1 to 50.',
  'register.understood': 'Say that you know it cannot be changed afterwards.',
  'claim.statement.missing': 'State the claim.',
  'claim.notYours': 'Only who made a claim can put another in its place.',
  'prediction.notYours': 'Only who made a prediction can put another version in its place.',
  'observable.unknown': 'There is no such observable in the registry.',
  'protocol.missing': 'Say what was done, or will be done.',
  'given.line':
    'Write what holds in all runs, one condition a line, such as “data = C4” or “width = 512 [1]”.',
  'dates.settled':
    'A resolution rests on this. A curator without a part in the experiment or a credence on the prediction changes it, and says why.',
  'date.order': 'The end lies before the start.',
  'experiment.circle': 'An experiment cannot replicate itself, directly or through others.',
  'experiment.step': 'It cannot go from its present state to this one.',
  'experiment.preregistered':
    'An experiment is preregistered before its data: while it is planned or running, with no values here and none published. Name the prediction under “Tests” instead.',
  'experiment.runsLater': 'Its dates of the run lie in the future. Correct them first.',
  'value.missing': 'A value is needed.',
  'observable.missing': 'Name the observable.',
  'n.wrong': 'A number of runs is a whole number above zero.',
  'level.wrong': 'A level lies between 0 and 1, such as 0.95 or 95 %.',
  'uncertainty.two': 'Give one uncertainty: a standard error, a standard deviation or an interval.',
  'uncertainty.differs':
    'The value was typed with another error than this. Write 0.34(2) with 0.02 here, or leave this empty.',
  'interval.differs':
    'This differs from the interval typed in the other field. Give each bound once, such as 0.4 and 0.6.',
  'interval.half': 'An interval has two bounds.',
  'sd.without-n': 'A standard deviation needs the number of runs.',
  'df.without-se': 'Degrees of freedom belong to a standard error, which is not given.',
  'limit.wrong': 'Say “upper” for a value that is an upper limit, “lower” for a lower one.',
  'limit.two-sides': 'The sign before the value says the other side.',
  'limit.with-error':
    'A limit has no error or interval beside it: give its level alone, or the value without its sign.',
  'measurement.value-not-finite': 'This is not a finite number.',
  'measurement.value-not-positive':
    'This observable is on a log scale, so its values lie above zero.',
  'measurement.se-not-finite': 'The standard error is not a finite number.',
  'measurement.se-not-positive': 'A standard error is larger than zero.',
  'measurement.df-below-one': 'Degrees of freedom are one or more.',
  'measurement.sd-not-finite': 'The standard deviation is not a finite number.',
  'measurement.sd-not-positive': 'A standard deviation is larger than zero.',
  'measurement.n-not-whole': 'A number of runs is a whole number.',
  'measurement.n-below-two': 'A standard deviation takes at least two runs.',
  'measurement.bound-not-finite': 'A bound is not a finite number.',
  'measurement.bound-not-positive':
    'This observable is on a log scale, so both bounds lie above zero.',
  'measurement.interval-reversed': 'The lower bound is above the upper one.',
  'measurement.interval-without-width': 'An interval needs a width: two different bounds.',
  'measurement.level-out-of-range': 'A level lies between 0 and 1, such as 0.95 or 95 %.',
  'measurement.magnitude-out-of-range': 'These numbers are too large or too small to be compared.',
  'measurement.value-outside-interval': 'The value lies outside its own interval.',
  'measurement.limit-level-out-of-range':
    'The level of a limit lies between 0 and 1, such as 0.95 or 95 %; that of a proved bound is 1.',
  'measurement.outside-domain':
    'This observable cannot have such a value: not even the interval reaches the values it can have.',
  'table.missing': 'Paste a table, or choose a file.',
  'table.large': 'A table has at most 950 kB. Divide it.',
  'table.encoding': 'This file is not text in UTF-8. Save it as CSV in UTF-8 and try again.',
  'table.empty': 'The table has no rows below its headings.',
  'table.rows': 'A table has at most 2,000 rows. Divide it.',
  'evidence.what':
    'Name an experiment such as E5, or give the address of an attempt, a DOI, an arXiv id or a full address that begins with https://',
  'evidence.ownQuestion':
    'This attempt answers the question itself. It is reviewed there, and is no evidence for it.',
  'attempt.unknown': 'There is no such attempt on this site.',
  'attempt.withdrawn': 'Its author has withdrawn this attempt.',
  'evidence.there': 'You have attached this here already.',
  'observable.name.missing': 'An observable needs a name.',
  'observable.key': 'A key holds lower-case letters a to z, digits and hyphens between them.',
  'observable.key.missing': 'No key can be made from this name. Type one.',
  'observable.kept': 'This key is kept for a page of the registry. Choose another.',
  'observable.inUse':
    'Measurements or registered predictions count in this already, so it stays. Add another observable instead.',
  'symbol.missing': 'Give the symbol as TeX, such as \\alpha_N.',
  'symbol.dollar': 'Write the TeX of the symbol alone, without dollar signs.',
  'definition.missing': 'Say what is measured.',
  'aliases.many': 'At most thirty other names.',
  'domain.not-positive': 'On a log scale all values lie above zero.',
  'domain.not-below': 'The smallest possible value lies below the largest.',
  'attempt.body.missing': 'Say how it answers the question.',
  'artefacts.line':
    'Write one artefact a line: paper, code, formal-proof, data or other, then an address that begins with https:// and, for a repository, the commit.',
  'artefacts.many': 'At most ten artefacts.',
  'aiUse.missing': 'Say what was used and for what, or “none”.',
  'review.body.missing': 'Say what you checked, and what you found.',
  'conflict.words':
    'State the conflict of interest in words where there is one, and leave this empty where there is none.',
  'mark.note.missing': 'Say what the mark rests on.',
  'rationale.missing': 'Say how it bears on this.',
  'resolution.rationale.missing': 'Say what decides it.',
  'resolution.credence':
    'You gave a credence on this prediction, so you can propose only what its combined estimate says.',
  'effective.curator':
    'Only a curator without a credence on the prediction sets another day. Leave it empty, and the computed moment holds.',
  'effective.late':
    'The answer was public before this day. An earlier one can be set, a later one not.',
  'number.to90': 'Give a whole number from 0 to 90.',
  'number.from1': 'Give a whole number of at least 1.',
  ...credenceProblems,
  ...referenceProblems,
} as const satisfies Record<ProblemKey, string>

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
