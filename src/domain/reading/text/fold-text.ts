const foldedLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/**
 * Lower case without diacritics, full-width forms or curly apostrophes; Japanese and Korean keep
 * their marks. Letters stretched for emphasis ("heeelp") lose the stretch.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßæøœłđı]/g, (letter) => foldedLetters[letter] ?? letter)
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/([a-z])\1{2,}/g, '$1')
}
