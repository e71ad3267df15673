import { readQuantities, type QuantityKind } from '#domain/knowledge/read-quantities.ts'

const price =
  /(?<!\p{L})(?:how much (?:is|are|does|do|would|will|for)|price|costs?|(?:was|wie ?viel) kostet|preis|wie teuer|combien co[uû]te\p{L}*|prix|tarifs?|cuánto (?:cuesta|vale)\p{L}*|precios?|quanto (?:costa|costano|custa|custam)|prezz[io]|preços?|(?:wat|hoeveel) kost|prijs|ile kosztuj\p{L}*|cena|ceny|vad kostar|pris|hvad koster|fiyat\p{L}*|kaç para)(?!\p{L})|いくら|料金|値段/iu
const duration =
  /(?<!\p{L})(?:how long (?:does|do|will|would|is|are|until|before|can|may|have)|how many (?:days|weeks|hours|months|minutes|years)|wie lange|wie viele (?:tage|wochen|stunden|monate)|combien de (?:temps|jours|semaines)|cuánt[oa]s? (?:tiempo|días|semanas)|quant[oi] (?:tempo|giorni)|quant[oa]s? (?:tempo|dias)|hoe lang|hoeveel dagen|jak długo|ile dni|hur (?:lång tid|länge|många dagar)|hvor (?:lang tid|længe|mange dage)|ne kadar sür\p{L}*|kaç gün)(?!\p{L})|どのくらい|何日/iu

const wanted: readonly [RegExp, readonly QuantityKind[]][] = [
  [duration, ['duration', 'date', 'time']],
  [price, ['price', 'percent']],
]
const free =
  /(?<!\p{L})(?:free|nothing|no (?:cost|charge|extra cost)|kostenlos|gratis|umsonst|kostenfrei|gratuit\p{L}*|offert\p{L}*|gratuit[oa]s?|grátis|za darmo|bezpłatn\p{L}*|ücretsiz|bedava)(?!\p{L})|無料/iu

/** The kinds of quantity that answer "how much" and "how long"; undefined where any words may answer. */
export function expectedKinds(question: string): readonly QuantityKind[] | undefined {
  return wanted.find(([pattern]) => pattern.test(question))?.[1]
}

/** Whether a text states such a quantity; "free" is a price. */
export function statesQuantity(text: string, kinds: readonly QuantityKind[]): boolean {
  if (kinds.includes('price') && free.test(text)) return true
  return readQuantities(text).some(({ kind }) => kinds.includes(kind))
}
