const tens: Record<string, number> = {
  eleven: 11,
  elf: 11,
  twelve: 12,
  zwölf: 12,
  douze: 12,
  doce: 12,
  dodici: 12,
  doze: 12,
  twaalf: 12,
  tolv: 12,
  fourteen: 14,
  vierzehn: 14,
  quatorze: 14,
  catorce: 14,
  quattordici: 14,
  catorze: 14,
  veertien: 14,
  fjorton: 14,
  fjorten: 14,
  fifteen: 15,
  fünfzehn: 15,
  quinze: 15,
  quince: 15,
  quindici: 15,
  twenty: 20,
  zwanzig: 20,
  vingt: 20,
  veinte: 20,
  venti: 20,
  vinte: 20,
  twintig: 20,
  thirty: 30,
  dreißig: 30,
  trente: 30,
  treinta: 30,
  trenta: 30,
  trinta: 30,
  dertig: 30,
  sixty: 60,
  sechzig: 60,
  ninety: 90,
  neunzig: 90,
}

/** One to ten in the twelve languages of H1 that write with letters. */
const ones = [
  'one two three four five six seven eight nine ten',
  'ein zwei drei vier fünf sechs sieben acht neun zehn',
  'eine zwei drei vier fünf sechs sieben acht neun zehn',
  'einem zwei drei vier fünf sechs sieben acht neun zehn',
  'un deux trois quatre cinq six sept huit neuf dix',
  'une deux trois quatre cinq six sept huit neuf dix',
  'una dos tres cuatro cinco seis siete ocho nueve diez',
  'uno due tre quattro cinque sei sette otto nove dieci',
  'um dois três quatro cinco seis sete oito nove dez',
  'uma duas três quatro cinco seis sete oito nove dez',
  'een twee drie vier vijf zes zeven acht negen tien',
  'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  'en två tre fyra fem sex sju åtta nio tio',
  'en to tre fire fem seks syv otte ni ti',
  'bir iki üç dört beş altı yedi sekiz dokuz on',
]

export const numberWords = new Map([
  ...Object.entries(tens),
  ...ones.flatMap((list) =>
    list.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ),
])

const monthNames = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
]

/** Month names to 1 to 12. */
export const monthNumbers = new Map(
  monthNames.flatMap((list) =>
    list.split(' ').map((name, index): [string, number] => [name, index + 1]),
  ),
)

/** Units of time by how their words begin, in hours. */
export const unitHours: readonly [RegExp, number][] = [
  [/^(?:min|dakika)/u, 1 / 60],
  [/^(?:hour|hrs?$|stunde|heure|hora|or[ae]$|uur$|uren$|godzin|tim(?:me|mar|e|er)$|saat|時間)/u, 1],
  [
    /^(?:days?$|tage?n?$|(?:werk|arbeits|geschäfts)tag|jour|día|giorn|dias?$|(?:werk)?dag|dni|dzień|gün|日)/u,
    24,
  ],
  [/^(?:weeks?$|woche|semaine|semana|settiman|weken|tygod|veck|uge|hafta|週)/u, 168],
  [/^(?:month|monat|mois$|mes(?:es)?$|mes[ei]$|mês|maand|miesi|månad|måned|ay$|か月|ヶ月)/u, 730],
  [/^(?:year|jahr|ans?$|année|año|ann[oi]$|anos?$|jaar|jaren|lat$|rok|år|yıl|年)/u, 8_760],
]
