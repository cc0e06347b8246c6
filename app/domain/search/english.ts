/** British spellings that no rule below covers, by how American English writes them. */
const WORDS: Record<string, string> = {
  artefact: 'artifact',
  artefacts: 'artifacts',
  grey: 'gray',
  greyscale: 'grayscale',
  programme: 'program',
  programmes: 'programs',
  judgement: 'judgment',
  judgements: 'judgments',
  acknowledgement: 'acknowledgment',
  acknowledgements: 'acknowledgments',
  ageing: 'aging',
  learnt: 'learned',
  spelt: 'spelled',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  fulfil: 'fulfill',
  fulfils: 'fulfills',
  enrol: 'enroll',
  skilful: 'skillful',
  aluminium: 'aluminum',
  towards: 'toward',
  mould: 'mold',
  plough: 'plow',
  enquiry: 'inquiry',
  enquiries: 'inquiries',
  connexion: 'connection',
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  pretence: 'pretense',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  dialogue: 'dialog',
  dialogues: 'dialogs',
  analogue: 'analog',
  analogues: 'analogs',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  aesthetic: 'esthetic',
  aesthetics: 'esthetics',
  encyclopaedia: 'encyclopedia',
  archaeology: 'archeology',
  foetus: 'fetus',
}

/** Words in -ise that are written so everywhere: their roots, before any ending. */
const IN_ISE =
  'adv|ar|br|bru|chem|compr|comprom|conc|cru|d|dem|dev|disgu|enterpr|excerc|exc|exerc|expert|franch|gu|improv|l|m|merchand|no|otherw|pa|parad|po|pra|prec|prem|prom|ra|rev|r|sunr|superv|surm|surpr|telev|tortu|trea|upr|val|v|w|likew|clockw|lengthw|pairw|stepw|pointw|elementw|layerw|piecew|coordinatew|timew|bitw|prec|appr|bapt|circumc|inc|no|counterclockw|ch|mayonna|porpo|appra|repr'
const ISE = new RegExp(`^(?!(?:${IN_ISE})is)([a-z]{3,})is(e[dsr]?|ers|ing|ations?|ational|able)$`)
/** Analyse and its kin, but not the noun "analyses", which both write so. */
const YSE = /^([a-z]*(?:anal|paral|catal|electrol|hydrol|dial))ys(e|ed|er|ers|ing)$/
const OUR =
  /^(behavi|col|neighb|lab|fav|hon|flav|harb|hum|rum|tum|vap|vig|rig|arm|od|end?eav|splend|ferv|cand|clam|parl|sav|disfav|dishon|discol|misbehavi|nonneighb)our(.*)$/
const TRE =
  /^(cent|epicent|lit|fib|theat|calib|spect|lust|somb|mit|goit|sab|meag|(?:[a-z]*)met)re(s?)$/
const CENTRED = /^(de|en|re)?centr(ed|ing)$/
/** Verbs that double their last letter in Britain alone. */
const DOUBLED =
  /^((?:re|mis|un|pre|sur)?(?:model|label|travel|signal|cancel|channel|tunnel|level|fuel|dial|marvel|total|equal|initial|parallel|quarrel|panel|pencil|pedal|counsel|libel|rival|spiral|swivel|unravel|shovel|trial|chisel|bevel|funnel|kernel|metal|crystal|tassel|duel|gravel|drivel))l(ed|er|ers|ing|ings|ist)$/

/**
 * A folded English word as American English spells it, so that both spellings are one word: behaviour,
 * generalisation, modelling, centre, analyse. Any other word as it is.
 */
export function american(word: string): string {
  if (Object.hasOwn(WORDS, word)) return WORDS[word] ?? word
  return word
    .replace(ISE, '$1iz$2')
    .replace(YSE, '$1yz$2')
    .replace(OUR, '$1or$2')
    .replace(TRE, '$1er$2')
    .replace(CENTRED, '$1center$2')
    .replace(DOUBLED, '$1$2')
}
