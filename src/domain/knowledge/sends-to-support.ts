const reaching =
  '(?:(?:contact(?:ing)?|reach(?: out(?: to)?)?|get in touch(?: with)?|talk to|speak (?:to|with)|write(?: to)?|e-?mail|message|call|phone|ask|chat with)(?!\\p{L})|' +
  'kontaktier\\p{L}*|wend\\p{L}* sie sich(?: bitte)? an|wende dich(?: bitte)? an|schreib\\p{L}*|melde\\p{L}*|ruf\\p{L}*|sprich|frag\\p{L}*|' +
  'contact(?:er|ez|e)|écri\\p{L}*|adress\\p{L}*-vous|contact(?:ar|e|a)|contáct\\p{L}*|escrib\\p{L}*|comuníc\\p{L}*|contatt\\p{L}*|scriv\\p{L}*|rivolg\\p{L}*|' +
  'contat(?:e|ar|o)|escrev\\p{L}*|fale|neem contact op(?: met)?|schrijf|bel|skontaktuj\\p{L}*|napisz|kontakta|skriv|ring|kontakt\\p{L}*)'
const support =
  '(?:us(?!\\p{L})|our (?:\\p{L}+ ){0,2}(?:team|staff|agents?|colleagues?|people|desk)|(?:the |our )?(?:customer |technical |help ?)?(?:support|service|care|help ?desk|success)(?: team| desk| staff| centre| center)?|a (?:member|colleague|person)|an agent|' +
  'uns(?!\\p{L})|(?:unser\\p{L}* |den |das |dem )?(?:kunden)?(?:support|service|dienst|kundendienst|team)|nous|notre (?:équipe|service|support)|le (?:support|service)|nos(?:otros)?|nuestro (?:equipo|soporte|servicio)|al? (?:soporte|servicio|equipo)|' +
  'noi|ci|il nostro (?:team|servizio|supporto)|l.assistenza|conosco|nossa equipe|o (?:suporte|nosso)|ons|onze (?:klantenservice|helpdesk)|de klantenservice|nami|do nas|z (?:działem|obsługą)|oss|os|vår (?:support|kundtjänst)|vores (?:support|kundeservice))'

const sending = new RegExp(
  `(?:^|[^\\p{L}])${reaching}[^.!?\\n]{0,25}?(?:^|[^\\p{L}])${support}(?!\\p{L})`,
  'iu',
)
const japanese =
  /(?:サポート|お客様窓口|カスタマー|弊社|お問い合わせ)[^。]{0,20}(?:連絡|お問い合わせ|ください)/u
const address = /[^\s@]{1,64}@[^\s@]{1,100}|https?:\/\/\S{1,500}|\+?\d[\d\s()/-]{6,20}\d/gu
const longestReferral = 30

/**
 * [H1] Whether a sentence only sends the reader to support. One that also tells a term, a price or a
 * number does more than that; an address or a telephone number alone does not.
 */
export function sendsToSupport(sentence: string): boolean {
  const withoutAddresses = sentence.replace(address, ' ')
  if (!sending.test(withoutAddresses) && !japanese.test(withoutAddresses)) return false
  const wordCount = withoutAddresses.trim().split(/\s+/u).length
  return wordCount <= longestReferral && !/\p{N}/u.test(withoutAddresses)
}
