const namedEntities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  sbquo: '‚',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  bull: '•',
  middot: '·',
  rarr: '→',
  larr: '←',
  sect: '§',
  shy: '',
  zwnj: '',
  zwj: '',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
}

const accents: Record<string, string> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
}

const letters: Record<string, string> = {
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  iexcl: '¡',
  iquest: '¿',
}

/** Turns character references into their characters; what is no reference stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,9});/giu, decodeEntity)
}

function decodeEntity(reference: string, name: string): string {
  if (name.startsWith('#')) return decodeCodePoint(name) ?? reference
  const accented = /^([A-Za-z])([a-z]+)$/u.exec(name)
  const accent = accents[accented?.[2] ?? '']
  if (accent) return `${accented?.[1]}${accent}`.normalize('NFC')
  return letters[name] ?? namedEntities[name] ?? namedEntities[name.toLowerCase()] ?? reference
}

function decodeCodePoint(name: string): string | undefined {
  const isHexadecimal = /^#x/iu.test(name)
  const codePoint = parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10)
  const isCharacter =
    codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff)
  return isCharacter ? String.fromCodePoint(codePoint) : undefined
}
