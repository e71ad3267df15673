import { describe, expect, it } from 'vitest'
import { checkSupport, readCustomerWords, readPassage } from './check-support.ts'

const texts: Record<string, [language: string, title: string, text: string]> = {
  countries: [
    'en',
    'Shipping',
    'Yes, we ship to Norway. Parcels leave our workshop within two working days and arrive four to seven working days later. ' +
      'We also ship to Iceland, Switzerland, the United Kingdom and every country of the European Union. We do not ship to the United States, Canada or Australia yet.',
  ],
  times: [
    'en',
    'Shipping',
    'Destination: Ireland, Delivery after dispatch: 1 to 2 working days\nDestination: United Kingdom, Delivery after dispatch: 2 to 4 working days\n' +
      'Destination: European Union, Delivery after dispatch: 3 to 5 working days\nDestination: Norway, Switzerland, Iceland, Delivery after dispatch: 4 to 7 working days',
  ],
  express: [
    'en',
    'Shipping',
    'Express delivery is offered for Ireland and the United Kingdom only. It costs €14.00, and an order placed before 12:00 reaches you on the next working day.',
  ],
  costs: [
    'en',
    'Shipping costs',
    'Orders above €60.00 travel free of charge within Ireland and the European Union. The order value counts after discounts and without gift cards.',
  ],
  returns: [
    'en',
    'Returns',
    'You may return anything unused within 30 days of delivery. Put the return slip from your parcel into the box.',
  ],
  label: [
    'en',
    'Returns',
    'Within Ireland and the European Union the return label is free. From other countries you pay the postage yourself.',
  ],
  pens: [
    'en',
    'Returns',
    'A fountain pen that was filled once can be returned within 14 days, if you flush it with water first. We keep €5.00 of the price for cleaning the nib. Pens that were used for longer cannot be returned.',
  ],
  excluded: [
    'en',
    'Returns',
    'Opened ink bottles, personalised notebooks and gift cards cannot be returned.',
  ],
  money: [
    'en',
    'Returns',
    'We refund within five working days after the parcel has reached us, to the card or account that you paid with.',
  ],
  inks: [
    'en',
    'Ink care',
    'All Oddmoor dye inks can stay in a pen for four weeks. After that, flush the pen with cold water until it runs clear.\nIron gall inks should be flushed out after one week. They attack steel nibs when they dry.',
  ],
  bottle: [
    'en',
    'Ink care',
    'A closed bottle keeps for three years, an opened one for about 18 months.',
  ],
  stains: [
    'en',
    'Ink care',
    'Rinse a fresh stain with cold water at once, then soak the cloth in milk for an hour. Never use hot water: it fixes the dye.',
  ],
  club: [
    'en',
    'Paper Club',
    'The monthly plan ends with the month that is paid. The yearly plan can be ended with a refund within 14 days of joining; after that it runs to the end of the year.',
  ],
  cards: [
    'en',
    'Payment',
    'We accept payment by Visa, Mastercard and Maestro. American Express is not accepted.',
  ],
  paypal: [
    'en',
    'Payment',
    'Single orders can be paid with PayPal, Apple Pay and Google Pay. The Paper Club can be paid by card only.',
  ],
  charged: [
    'en',
    'Payment',
    'Your card is charged when the parcel leaves the workshop, not when you order. For a pre-order the amount is only reserved.',
  ],
  stock: [
    'en',
    'Sold out',
    'Notebooks are usually back within three weeks. Seasonal inks are made once and do not come back.',
  ],
  rueckgabe: [
    'de',
    'Rückgabe',
    'Unbenutzte Ware kannst du innerhalb von 30 Tagen nach der Lieferung zurückgeben. Angebrochene Tintenfläschchen, geprägte Notizbücher und Gutscheine nehmen wir nicht zurück.',
  ],
  versand: [
    'de',
    'Versand',
    'Nach Deutschland und Österreich dauert es danach drei bis fünf Werktage, in die Schweiz vier bis sieben. Ein Paket nach Deutschland oder Österreich kostet 7,90 €, in die Schweiz 11,50 €. ' +
      'Ab einem Bestellwert von 60 € ist der Versand innerhalb der Europäischen Union kostenlos.',
  ],
  tinte: [
    'de',
    'Tinte',
    'Unsere Farbstofftinten sind nicht wasserfest. Farbstofftinte darf vier Wochen im Füller bleiben, Eisengallustinte nur eine Woche. Ein geschlossenes Fläschchen hält drei Jahre, ein geöffnetes etwa 18 Monate.',
  ],
  klub: [
    'de',
    'Papierklub',
    'Der Monatsplan kostet 16 € im Monat. Der Jahresplan kostet 168 € im Jahr.',
  ],
}

const shelf = Object.entries(texts).map(([id, [language, title, text]]) =>
  readPassage({
    id,
    documentId: title,
    title,
    audience: 'public',
    language,
    headings: [],
    text,
    ordinal: 0,
    updatedAt: new Date(0),
  }),
)

function isSupported(text: string): boolean {
  return checkSupport({ text, passageIds: [] }, shelf, readCustomerWords([])).isSupported
}

describe('checkSupport on the knowledge of a shop', () => {
  it.each([
    'Parcels to Norway arrive 4 to 7 working days after dispatch.',
    'Delivery to Norway takes 4–7 working days after dispatch.',
    'Delivery to the United Kingdom takes 2 to 4 working days.',
    'No, we do not ship to the United States yet.',
    "Unfortunately we don't ship to the United States, Canada or Australia yet.",
    'You can return unused items within 30 days of delivery.',
    'The return label is free within Ireland and the European Union.',
    'From other countries, you pay the postage yourself.',
    'Yes, a fountain pen that was filled once can be returned within 14 days if you flush it with water first.',
    'We keep €5 of the price for cleaning the nib.',
    'Opened ink bottles cannot be returned.',
    'Unfortunately, opened ink bottles can’t be returned.',
    'Refunds are made within five working days after the parcel has reached us.',
    'Dye inks can stay in a pen for up to four weeks.',
    'Iron gall inks should be flushed out after one week because they attack steel nibs when they dry.',
    'A closed bottle keeps for 3 years and an opened one for about 18 months.',
    'Do not use hot water, as it fixes the dye.',
    'Express delivery costs €14.00 and is only offered for Ireland and the United Kingdom.',
    'If you order before 12:00, it reaches you on the next working day.',
    'Orders above €60 ship free of charge within Ireland and the European Union.',
    'No, American Express is not accepted.',
    'You can pay single orders with PayPal, Apple Pay and Google Pay.',
    'The Paper Club can only be paid by card.',
    'Your card is charged when the parcel leaves the workshop.',
    'Seasonal inks do not come back.',
    'Du kannst unbenutzte Ware innerhalb von 30 Tagen zurückgeben.',
    'Gutscheine nehmen wir leider nicht zurück.',
    'In die Schweiz dauert es vier bis sieben Werktage.',
    'Ein Paket nach Deutschland kostet 7,90 €.',
    'Ab 60 € Bestellwert ist der Versand innerhalb der Europäischen Union kostenlos.',
    'Farbstofftinte darf vier Wochen im Füller bleiben.',
  ])('[A2] supports: %s', (text) => {
    expect(isSupported(text)).toBe(true)
  })

  it.each([
    'Parcels to Norway take 3 to 5 working days.',
    'Delivery to the United Kingdom takes 4 to 7 working days.',
    'Yes, we ship to the United States.',
    'We ship to Australia.',
    'We ship to Brazil.',
    'Opened ink bottles can be returned.',
    'You can return opened ink bottles within 30 days of delivery.',
    'Gift cards can be returned within 30 days.',
    'The return label is free from every country.',
    'Within Ireland you pay the postage yourself.',
    'We refund within ten working days after the parcel has reached us.',
    'We refund within five working days after you order.',
    'Iron gall inks can stay in a pen for four weeks.',
    'Dye inks should be flushed out after one week.',
    'Always use hot water.',
    'Rinse a fresh stain with hot water at once.',
    'Express delivery is offered for Norway.',
    'Express delivery is free.',
    'The monthly plan can be ended with a refund within 14 days of joining.',
    'Orders above €60 ship free of charge worldwide.',
    'All orders travel free of charge within Ireland.',
    'An opened bottle keeps for three years.',
    'A closed bottle keeps for 18 months.',
    'American Express is accepted.',
    'The Paper Club can be paid with PayPal.',
    'Your card is charged when you order.',
    'Seasonal inks are back within three weeks.',
    'Gutscheine nehmen wir zurück.',
    'Ein Paket in die Schweiz kostet 7,90 €.',
    'Der Versand ist kostenlos.',
    'In die Schweiz dauert es drei bis fünf Werktage.',
    'Der Monatsplan kostet 168 € im Jahr.',
    'Ein geöffnetes Fläschchen hält drei Jahre.',
    'Eisengallustinte darf vier Wochen im Füller bleiben.',
    'Unsere Farbstofftinten sind wasserfest.',
  ])('[A2] drops: %s', (text) => {
    expect(isSupported(text)).toBe(false)
  })
})
