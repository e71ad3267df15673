import type { Passage } from '../knowledge/document.ts'
import { isAlike } from './support/content-words.ts'
import { readSentence } from './support/read-sentence.ts'

const askedDetails =
  'order number email address name account country city model product item screenshot photo error message device browser version plan detail date size color colour step page share tell describe provide confirm check try bestellnummer bestellung adresse konto land modell produkt fehler commande numero adresse compte pays modele pedido cuenta direccion pais ordine indirizzo conto paese encomenda conta morada endereco bestelling rekening zamowienie konto kraj bestallning ordre siparis'.split(
    ' ',
  )

/** A question back that brings in nothing which neither the passages nor the customer speak of. */
export function isAskingBack(
  sentence: string,
  passages: readonly Passage[],
  customerTexts: readonly string[],
): boolean {
  if (!/[?？]\s*$/u.test(sentence)) return false
  const { words, numbers, addresses } = readSentence(sentence)
  if (numbers.length > 0 || addresses.length > 0 || words.length > 8) return false
  const known = [
    ...askedDetails,
    ...customerTexts.flatMap((text) => readSentence(text).words),
    ...passages.flatMap(({ text, title }) => readSentence(`${title}. ${text}`).words),
  ]
  return words.every((word) => known.some((one) => isAlike(one, word)))
}
