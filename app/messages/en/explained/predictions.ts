import { predictionWords } from './predictions-tables.ts'

const parts = [
  {
    id: 'falsifiable',
    title: 'A statement that can fail',
    text: `A claim says how things are. A prediction says what will be found if the claim is true, so exactly that a result can show it to be wrong. The test is simple: could two people who disagree about the claim agree beforehand which results would count against it? If not, it is not a prediction yet.

Most drafts fail this test in the same places: no number, no unit, no conditions, words such as “longer”, “roughly” or “in general”. The table puts a sentence that cannot fail beside one that can. The last line is what the site itself finds missing; as long as it finds anything, the draft cannot be registered.`,
  },
  {
    id: 'observable',
    title: 'The observable',
    text: `A prediction is about one measurable quantity, chosen from the registry of observables, where it has a symbol, a definition, a unit and a scale. Rival predictions about the same observable then stand on one axis, and every measurement of it is held against all of them. If the quantity is not in the registry, ask for it: a curator adds it. Say what is measured, not how you hope it comes out.

If a statement is about two quantities, make two predictions. Each can then fail on its own.`,
  },
  {
    id: 'regions',
    title: 'The region',
    text: `The region is the set of values that the prediction allows, bounds included. There are five ways to state it. A point alone is none of them, since no measurement ever meets a point: a tolerance or a standard deviation says how near is near enough, and a standard deviation stands for its 95 % interval.

Choose the region as narrow as the claim really makes it. A wide one is safe and says little: few measurements can contradict it, and rivals will fit as well. One that is narrower than any measurement will ever be cannot be supported. A good region leaves room for the errors to be expected and shuts out what the rival claims expect.`,
  },
  {
    id: 'conditions',
    title: 'Conditions',
    text: `Conditions say when the prediction is meant to hold. Each is a line with a key, a comparison and a value, with a unit where there is one. They decide which measurements count: an experiment that meets all of them is attached by itself, one that contradicts any is out of scope, and the page names the condition.

What can only be said in words stands in the text beside them; then a trusted person without a part in either decides. Do not leave out a condition to make the prediction look general. A measurement outside the range you had in mind would then count against you.`,
  },
  {
    id: 'criterion',
    title: 'What decides',
    text: `Three answers say when the prediction counts as decided: the level of the intervals that are held against the region, 95 % unless you ask for more; how many independent groups must have measured it; and which experiments it was made from. Values from these are shown apart and decide nothing. You may let new analyses of the same data count: then they can contradict the prediction, and never support it.

From region and rule the site writes the sentence that would contradict the prediction, such as: the combined 95 % interval of at least two independent groups lies wholly outside the region. It is what the verdict is computed by, so you cannot replace it. You can add to it in your own words, for the people who later decide whether the matter is settled and for what the numbers do not foresee. Write bounds, level and number of groups into the rule and not into these words, where no computation reads them. A yes-or-no prediction has no other criterion than these words.

A prediction can be marked as essential to its claim: if it is refuted, so is the claim. Mark it so where you would give up the claim, and only there. With a deadline it says by when there should be an answer.`,
  },
  {
    id: 'limits',
    title: 'What limits can decide',
    text: `Not every result is a value with an error. A search that finds nothing reports an upper limit, a proof a bound. Limits are held against the region like intervals without end on one side. So a half-line can be supported by a limit alone; a region with two bounds can only be contradicted by one, unless the observable itself ends where the region does.

A limit must have at least the level of the rule. Whoever asks for 99.73 % cannot be answered by the usual 95 % limits, and the other way round a 99 % limit decides a rule of 95 %. A proved bound decides every rule. [How limits are judged](/about/verdicts#limits).`,
  },
  {
    id: 'registration',
    title: 'Registration and the ledger',
    text: `A draft can be changed as often as you like. Registering makes it public and freezes it: text, region, conditions, rule, criterion and deadline can then be changed by nobody, its author included. What was meant can be clarified below it, and a better version is a new prediction that takes its place. The old one stays.

Each registration is an entry in a public ledger. The entry holds the whole content of the prediction, its SHA-256 hash and the hash of the entry before it, so that no entry can be changed or left out without changing all that follow. A day that is over cannot be a deadline; today can, and lasts until it ends in UTC. Anybody can keep a copy and check it.`,
  },
  {
    id: 'foresight',
    title: 'Prediction or retrodiction',
    text: `A prediction in the strict sense was registered before the data were public. If the data were there first, it is a retrodiction: worth having, since a claim should explain what is known, but it could have been fitted to it. The site compares the moment of registration with the day on which the data became public. A day counts from its beginning, so data of the same day are not later.

Where some measurements came before and some after, the page says how many. Retrodictions are judged like predictions, and no credence on them is scored.`,
  },
] as const

export const predictions = {
  ...predictionWords,
  title: 'How to state a prediction that can fail',
  lead: 'What a prediction needs before it can be registered, part by part. What the examples conclude is computed by the code of the site.',
  parts,
} as const
