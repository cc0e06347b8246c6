const words = (text: string) => new Map(text.split(' ').map((pair) => splitAt(pair)))
const splitAt = (pair: string): [string, string] => {
  const [name = '', symbol = ''] = pair.split('=')
  return [name, symbol]
}

const PREFIXES = words(
  'yocto=y zepto=z atto=a femto=f pico=p nano=n micro=µ milli=m centi=c deci=d deca=da hecto=h ' +
    'kilo=k mega=M giga=G tera=T peta=P exa=E zetta=Z yotta=Y kibi=Ki mebi=Mi gibi=Gi tebi=Ti',
)
const UNITS = words(
  'ampere=A candela=cd kelvin=K gram=g kilogram=kg kg=kg metre=m meter=m mole=mol second=s ' +
    'becquerel=Bq coulomb=C farad=F gray=Gy henry=H hertz=Hz joule=J lumen=lm lux=lx newton=N ' +
    'ohm=Ω pascal=Pa radian=rad siemens=S sievert=Sv steradian=sr tesla=T volt=V watt=W weber=Wb ' +
    'day=d hour=h minute=min hectare=ha litre=L liter=L tonne=t electronvolt=eV dalton=Da bel=B ' +
    'decibel=dB bit=bit byte=B percent=% angstrom=Å degreeCelsius=°C celsius=°C degree=° ' +
    'arcminute=′ arcsecond=″ bar=bar astronomicalunit=au parsec=pc kilometre=km m=m s=s K=K ' +
    'km=km cm=cm mm=mm um=µm nm=nm ms=ms us=µs ns=ns kHz=kHz MHz=MHz GHz=GHz Hz=Hz J=J W=W V=V eV=eV',
)

type Part = { symbol: string; power: string }

/** A unit as siunitx takes it: `\meter\per\second\squared`, or as it is to stand: `m.s^{-2}`. */
export function unitTex(tokens: string[]): string {
  const named = tokens.some((token) => /^\\[a-zA-Z]/.test(token))
  const parts = named ? fromNames(tokens) : fromSymbols(tokens.join(''))
  return parts.map(({ symbol, power }) => symbol + (power ? `^{${power}}` : '')).join('\\,')
}

const POWERS: Record<string, string> = { squared: '2', cubed: '3', square: '2', cubic: '3' }

function fromNames(tokens: string[]): Part[] {
  const parts: Part[] = []
  let prefix = ''
  let next = ''
  let per = false
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place] ?? ''
    const name = token.slice(1)
    const last = parts.at(-1)
    if (/^[{}~.\s]*$/.test(token)) continue
    if (name === 'per' || token === '/') per = true
    else if (PREFIXES.has(name)) prefix += PREFIXES.get(name) ?? ''
    else if (name === 'square' || name === 'cubic') next = POWERS[name] ?? ''
    else if (/^(?:squared|cubed)$/.test(name) && last) last.power = raised(last, POWERS[name] ?? '')
    else if (/^(?:tothe|raiseto|of)$/.test(name)) {
      const end = tokens.indexOf('}', place)
      const value = tokens.slice(place + 2, Math.max(end, place + 2)).join('')
      place = Math.max(end, place)
      if (name === 'raiseto') next = value
      else if (name === 'tothe' && last) last.power = raised(last, value)
    } else {
      const symbol = upright(prefix + (UNITS.get(name) ?? ''), UNITS.has(name) ? '' : token)
      parts.push({ symbol, power: per ? `-${next || '1'}` : next })
      prefix = next = ''
      per = false
    }
  }
  return prefix === '' ? parts : [...parts, { symbol: upright(prefix, ''), power: next }]
}

const raised = ({ power }: Part, by: string): string => (power.startsWith('-') ? `-${by}` : by)

function fromSymbols(text: string): Part[] {
  const pieces = text.split(/[.~\s]+|(?=\/)/).filter((piece) => piece !== '')
  return pieces.map((piece) => {
    const [symbol = '', power = ''] = piece.split('^', 2)
    return { symbol: upright(symbol, ''), power: power.replace(/[{}]/g, '') }
  })
}

const SIGNS: Record<string, string> = {
  µ: '\\mu ',
  μ: '\\mu ',
  Ω: '\\Omega ',
  Å: '\\text{Å}',
  '°': '{}^{\\circ}',
  '′': "{}'",
  '″': "{}''",
  '%': '\\%',
}

/** Units stand upright; a name that is not known is left for KaTeX, which may know it. */
function upright(symbol: string, unknown: string): string {
  const known = symbol.replace(/[A-Za-z]+|[^A-Za-z/]/g, (run) =>
    /^[A-Za-z]/.test(run) ? `\\mathrm{${run}}` : (SIGNS[run] ?? run),
  )
  return unknown ? `${known}\\mathrm{${unknown}}` : known
}
