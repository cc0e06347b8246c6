/** Why a typed number is not read. Each has its words, with the form that works. */
export type NumberProblem =
  | 'number.wrong'
  | 'number.none'
  | 'number.comma'
  | 'number.grouped'
  | 'number.comma-or-group'
  | 'number.point-or-group'
  | 'number.points'
  | 'number.range'
  | 'number.division'
  | 'number.suffix'
  | 'number.unit'
  | 'number.power'
  | 'number.about'
  | 'number.two-errors'
  | 'number.asymmetric'
  | 'number.scale'
  | 'number.percent-mixed'
  | 'number.percent'
  | 'number.error'
  | 'number.limit'
  | 'number.limit-broken'
  | 'number.interval'
  | 'number.reversed'

/** What looks like one of these is refused for that reason; the first that fits. */
const LOOKS: [NumberProblem, RegExp][] = [
  [
    'number.none',
    /^(?:#(?:N\/A|(?:REF|VALUE|NUM|NULL|DIV\/0)!|NAME\?)|n\.? ?\/? ?[ad]\.?|[+-]?nan|null|none|nil|missing|-+|–|\.{1,3}|…|\?+)$/i,
  ],
  ['number.wrong', /^[+-]?0[xob]\w/i],
  ['number.two-errors', /±.*±|\) ?\(|\) ?±/],
  ['number.asymmetric', /\d ?(?:\^ ?\{? ?)?\+ ?[\d.]+[^\d±]*-|\d ?(?:_ ?\{? ?)?- ?[\d.]+[^\d±]*\+/],
  ['number.comma', /\d ?,\d|\d,$/],
  ['number.points', /\d\.\d+\.\d/],
  ['number.percent-mixed', /%.*±|±.*%|%.*–/],
  ['number.scale', /±.*E/],
  ['number.division', /^[+-]? ?\d+ ?\/ ?0+$/],
  [
    'number.suffix',
    /^[+-]? ?[\d ._']*\d\.? ?(?:[kKMBGTP]|bn|mn|mio|tn|(?:thousand|[mbtz]r?illion|milliard)s?)$/,
  ],
  ['number.power', /\^|[\d.] ?[×x*·⋅] ?10|[\d.] ?10 ?-/],
  ['number.about', /^(?:[~∼≈≃≅≲≳]|about|approx|around|ca\.?|circa|roughly|some) ?[-+.\d]/i],
  ['number.limit-broken', /^(?:[<>≤≥]|at (?:most|least))|[<>≤≥]$/],
  ['number.interval', /\d.*[[(].*\d|^[[(].*\d.*\d.*[\])]$|\d ?(?:–|to|…) ?\d/],
  [
    'number.unit',
    /^[+-]? ?(?!0[xXoObB]\d)[\d ._']*\d\.?(?:[eE][+-]?\d+)? ?[\p{L}$€£¥°%‰](?<!\d[eE])/u,
  ],
]

/** The reason to give for a text (in the shape of `plainNumber`) that is no number. */
export const problemOf = (text: string): NumberProblem =>
  LOOKS.find(([, look]) => look.test(text))?.[0] ?? 'number.wrong'
