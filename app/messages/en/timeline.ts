import type { CrowdKind } from '#app/domain/event/crowd.ts'
import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { dayName } from './days.ts'
import { establishmentWords } from './establishment.ts'
import { footingWords } from './footing.ts'
import { groundWords } from './ground.ts'
import { measurementWords } from './measurement.ts'
import { ratingWords } from './rating.ts'
import {
  claimStatuses,
  experimentStates,
  formalStatuses,
  predictionStates,
  questionStatuses,
} from './statuses.ts'

const words: Record<string, string> = {
  ...claimStatuses,
  ...predictionStates,
  ...experimentStates,
  ...formalStatuses,
  ...questionStatuses,
}
const status = (name: string | undefined) => words[name ?? ''] ?? name ?? ''

const standings: Record<string, string> = measurementWords.standings
const standing = (name: string | undefined) => standings[name ?? ''] ?? name ?? ''

const because = ({ reason }: EventData) => (reason ? `: ${groundWords.text(reason)}` : '')

const records = ({ count = 0 }: EventData) =>
  count === 1 ? '1 record' : `${count.toLocaleString('en')} records`

const several = ({ count, name }: EventData) =>
  count === undefined ? name : measurementWords.count(count)
const named = ({ label = '', position, name }: EventData) =>
  position === undefined && label === '' ? name : measurementWords.name(label, position ?? 0)
const flagged = ({ flag, name }: EventData) => (flag ? ratingWords.flags[flag] : name)

const verdicts: Record<string, string> = {
  supports: 'supported',
  contradicts: 'contradicted',
  inconclusive: 'not decided',
  none: 'no verdict',
}
const said = (name: string | undefined) => verdicts[name ?? ''] ?? status(name)

const AGAINST = ['contradicts', 'refuted']
const refooted = ({ to = '', footing }: EventData) => {
  const after = footingWords.after[AGAINST.includes(to) ? 'contradicts' : 'supports']
  return `found “${said(to)}” now to be “${footing ? after[footing] : ''}”`
}

/** Told of the rules: `The rules changed` + ` and moved the verdict from “supported” to “not decided”`. */
const ruled = ({ from, to = '', basis, footing }: EventData) => {
  const what = to in verdicts ? 'the verdict' : 'the derived status'
  const stayed = footing ? `and ${refooted({ to, footing })}` : `and left ${what} as it was`
  const moved = from === to ? stayed : `and moved ${what} from “${said(from)}” to “${said(to)}”`
  return basis ? `${moved}. ${establishmentWords.kept(basis)}` : `${moved}:`
}

const MOST_NAMES = 3
const listed = ({ names, name }: EventData) => {
  if (!names) return name
  const first = names.slice(0, MOST_NAMES).join(', ')
  return names.length > MOST_NAMES ? `${first} and ${names.length - MOST_NAMES} more` : first
}

/** What happened, told of the one who did it: `ada` + ` proposed the question`. */
const sentences: Record<EventKind, (data: EventData) => string> = {
  'question-drafted': () => 'drafted the question',
  'question-proposed': () => 'proposed the question',
  'question-imported': () => 'added the question',
  'record-drafted': () => 'drafted this',
  'record-proposed': () => 'proposed this',
  'record-imported': () => 'added this',
  'record-edited': (data) => `saved revision ${data.revision}${because(data)}`,
  'remarks-edited': (data) => `edited the remarks (revision ${data.revision})${because(data)}`,
  'tags-edited': () => 'changed the tags',
  'status-changed': (data) =>
    `changed the status from “${status(data.from)}” to “${status(data.to)}”${data.basis ? `: ${groundWords.text(data.basis)}` : ''}`,
  'status-derived': (data) =>
    data.from === data.to
      ? refooted(data)
      : `moved the derived status from “${status(data.from)}” to “${status(data.to)}${data.footing ? `, ${footingWords.after.supports[data.footing]}` : ''}”`,
  'footing-changed': (data) => refooted(data),
  'rules-changed': (data) => ruled(data),
  'status-overridden': (data) =>
    data.to
      ? `set “${status(data.to)}” beside the derived status${because(data)}`
      : `took back the view beside the derived status${because(data)}`,
  'claim-retracted': (data) => `retracted the claim${because(data)}`,
  'establishment-proposed': (data) => `proposed to hold the claim established${because(data)}`,
  'establishment-seconded': () => 'co-signed that the claim is established',
  'establishment-reached': (data) =>
    `established the claim, co-signed by ${data.name}${because(data)}`,
  'establishment-ended': (data) =>
    `${establishmentWords.ended(data.from === 'established')}: ${data.reason ?? establishmentWords.ground(data.basis)}`,
  'prediction-sealed': (data) => `sealed the prediction (ledger entry ${data.name})`,
  'prediction-approved': () => 'let the prediction be registered',
  'prediction-unsealed': (data) => `made the sealed prediction a draft again${because(data)}`,
  'prediction-registered': (data) => `registered the prediction (ledger entry ${data.name})`,
  'prediction-clarified': () => 'added a clarification',
  'experiment-state-changed': (data) =>
    `moved the experiment from “${status(data.from)}” to “${status(data.to)}”${because(data)}`,
  'day-confirmed': (data) => `confirmed that it was public on ${data.name}${because(data)}`,
  'day-questioned': (data) =>
    `took back that it was confirmed to be public on ${data.name}${because(data)}`,
  'preregistration-corrected': (data) =>
    `is no longer called preregistered for ${data.name}: it was reported in the very act, and tests it`,
  'measurements-added': (data) => `reported ${several(data)}`,
  'measurement-excluded': (data) => `excluded the measurement ${named(data)}${because(data)}`,
  'measurement-readmitted': (data) => `readmitted the measurement ${named(data)}${because(data)}`,
  'measurement-corrected': (data) => `corrected the measurement ${named(data)}${because(data)}`,
  'evidence-added': (data) => `attached evidence: ${data.name}`,
  'evidence-decided': (data) =>
    `decided on the measurement of ${data.name}: ${standing(data.to)}${because(data)}`,
  'evidence-removed': (data) => `took back the evidence ${data.name}${because(data)}`,
  'speaker-named': (data) =>
    `named the measurement ${named(data)} of ${data.name} to speak for its group${data.from ? ` instead of that of ${data.from}` : ''}${because(data)}`,
  'speaker-ended': (data) =>
    `let the measurement ${named(data)} of ${data.name} speak for its group no longer${because(data)}`,
  'observable-added': () => 'added the observable',
  'observable-proposed': () => 'proposed the observable',
  'observable-accepted': (data) => `accepted the observable${because(data)}`,
  'observable-turned-down': (data) => `turned the observable down${because(data)}`,
  'reference-described': (data) => `said what a reference is${because(data)}`,
  'reference-joined': (data) => `said that ${data.name} is the same work${because(data)}`,
  'reference-separated': (data) => `said that ${data.name} is another work${because(data)}`,
  'observable-edited': (data) => `edited the observable${because(data)}`,
  'unit-added': (data) => `added the unit ${data.name}`,
  'resolution-proposed': (data) => `proposed to resolve it as “${status(data.to)}”`,
  'resolution-seconded': (data) => `co-signed the resolution “${status(data.to)}”`,
  'resolution-disputed': (data) => `disputed the resolution “${status(data.to)}”${because(data)}`,
  'dispute-dismissed': (data) => `dismissed a dispute${because(data)}`,
  'resolution-withdrawn': (data) =>
    `took back the proposed resolution “${status(data.to)}”${because(data)}`,
  'resolution-final': (data) => `resolved it as “${status(data.to)}”: no dispute stood`,
  'resolution-undone': (data) => `undid the resolution “${status(data.from)}”${because(data)}`,
  'prediction-expired': () => 'let it expire: its deadline passed without evidence',
  'expiry-corrected': ({ asOf = '' }) =>
    `took back that it had expired: its deadline lasts until the end of ${dayName(new Date(asOf))} in UTC`,
  'credence-given': () => 'gave a credence',
  'credence-withdrawn': () => 'took back their credence',
  'value-forecast-given': () => 'forecast the value',
  'value-forecast-withdrawn': () => 'took back their forecast of the value',
  'attempt-claimed': (data) => `claimed an answer: “${data.name}”`,
  'attempt-edited': (data) => `edited the attempt “${data.name}”${because(data)}`,
  'attempt-reviewed': (data) => `reviewed the attempt “${data.name}”`,
  'attempt-marked': (data) => `marked the attempt “${data.name}” as ${data.to}${because(data)}`,
  'attempt-unmarked': (data) =>
    `took back the mark “${data.to}” of the attempt “${data.name}”${because(data)}`,
  'attempt-accepted': (data) => `accepted the attempt “${data.name}”${because(data)}`,
  'attempt-rejected': (data) => `rejected the attempt “${data.name}”${because(data)}`,
  'attempt-withdrawn': (data) => `withdrew the attempt “${data.name}”${because(data)}`,
  'attempt-reopened': (data) => `took up the attempt “${data.name}” again${because(data)}`,
  'attempt-hidden': (data) => `hid an attempt${because(data)}`,
  'attempt-shown': (data) => `showed an attempt again${because(data)}`,
  'question-rated': () => 'rated the question',
  'flag-raised': (data) => `says: ${flagged(data)}`,
  'flag-lowered': (data) => `no longer says: ${flagged(data)}`,
  'comment-posted': () => 'commented',
  'comment-edited': () => 'edited a comment',
  'comment-deleted': (data) => `deleted a comment${because(data)}`,
  'record-deleted': (data) => `deleted this${because(data)}`,
  'record-hidden': (data) => `hid this${because(data)}`,
  'result-accepted': (data) => `let this result in${because(data)}`,
  'result-declined': (data) => `did not let this result in${because(data)}`,
  'record-shown': (data) => `showed this again${because(data)}`,
  'linked-hidden': (data) => `hid ${linked(data)}${because(data)}`,
  'linked-shown': (data) => `showed ${linked(data)} again${because(data)}`,
  'question-merged': (data) => `merged ${data.name} into this one`,
  'comment-hidden': (data) => `hid a comment${because(data)}`,
  'comment-shown': (data) => `showed a comment again${because(data)}`,
  'person-joined': () => 'joined',
  'profile-edited': () => 'edited their profile',
  'membership-asked': () => 'asked to become a member',
  'membership-not-yet': (data) => `answered “not yet” to a request for membership${because(data)}`,
  'role-changed': (data) => `changed a role from ${data.from} to ${data.to}`,
  'person-suspended': (data) => `suspended somebody${because(data)}`,
  'person-reinstated': (data) => `ended a suspension${because(data)}`,
  'reset-link-made': () => 'made a link to set a new password',
  'setting-changed': (data) => `changed the settings ${data.name}`,
  'macros-changed': (data) => `changed the macro ${listed(data)}`,
  'area-added': ({ name }) => `added the area “${name}”`,
  'area-edited': ({ from, to, name }) =>
    from ? `renamed the area “${from}” to “${to}”` : `described the area “${name}” anew`,
  'area-moved': ({ name, to }) => `moved the area “${name}” ${to === 'up' ? 'up' : 'down'}`,
  'area-merged': (data) =>
    `merged the area “${data.from}” into “${data.to}” (${records(data)})${because(data)}`,
  'area-parted': (data) =>
    `took the area “${data.to}” out of “${data.from}” again (${records(data)})`,
  'area-retired': (data) => `retired the area “${data.name}”${because(data)}`,
  'area-restored': (data) => `took the area “${data.name}” back into use${because(data)}`,
  'file-uploaded': () => 'uploaded a picture',
}

/** Of what may not be seen only the kind is told. */
const linked = ({ name = '' }: EventData) =>
  name === 'evidence'
    ? 'evidence about this'
    : `${name === 'experiment' ? 'an' : 'a'} ${name} linked to this`

const crowd: Record<CrowdKind, string> = {
  'credence-given': 'gave a credence',
  'credence-withdrawn': 'took back a credence',
  'value-forecast-given': 'forecast the value',
}

/** What many did, told of them together: `12 people` + ` gave a credence, 30 times in all`. */
const crowds = {
  people: (count: number) => `${count.toLocaleString('en')} people`,
  sentence(kind: CrowdKind, times: number, people: number) {
    if (times === people) return crowd[kind]
    const often = `${times.toLocaleString('en')} times`
    return people === 1 ? `${crowd[kind]} ${often}` : `${crowd[kind]}, ${often} in all`
  },
  since: 'since',
} as const

export const timelineWords = {
  sentences,
  crowds,
  title: (name: string) => `Timeline of ${name}`,
  historyTitle: (name: string) => `History of ${name}`,
  rulesChanged: 'The rules changed',
  presentRules: 'How verdicts are made now',
  from: 'From revision',
  to: 'to revision',
  noDifference: 'These two revisions read the same.',
  revisionTitle: (name: string, revision: number) => `${name}, revision ${revision}`,
  oldRevision: (revision: number, present: number) =>
    revision === present
      ? `This is revision ${revision}, the present one.`
      : `This is revision ${revision} of ${present}, not the present text.`,
  toPresent: 'To the present text',
  addedTags: 'Tags added',
  removedTags: 'Tags removed',
  somebody: 'The site',
  events: 'What happened',
  of: 'What the timeline tells of',
  choices: { chain: 'All that hangs on it', record: 'This question alone' },
  chainHint:
    'What happened to the question and its parts, to the claims on them, to what these predict and in the experiments that speak for that.',
  cut: 'Only the newest 500 entries are shown.',
} as const
