import { foldText } from '../../reading/text/fold-text.ts'

/** Words that carry no fact of their own: grammar, and verbs as light as "get" or "please". */
const lightWords = new Set(
  (
    'made later afterwards unfortunately sadly luckily however therefore additionally furthermore finally instead away currently once exactly leider jedoch deshalb malheureusement cependant desafortunadamente lamentablemente purtroppo infelizmente helaas niestety tyvarr desvaerre maalesef ' +
    'a an the this that these those it its he she they them their there here you your yours we us our ours i me my mine ' +
    'is are was were be been being am do does did done have has had having will would shall should can could may might must ' +
    'of to in on at by for from with into onto over per as if then than so such and or but nor both either also too just only even very much many more most some any all each every ' +
    'what which who whom whose when where why how yes please simply usually normally generally currently need needs want like get gets got getting go goes make makes take takes taking let lets about around up out off again ' +
    'happens happen following follow means mean well now still always once because since while during until after before within between through via etc ' +
    'der die das den dem des ein eine einen einem einer eines und oder aber als wie wenn dann denn so auch nur noch schon sehr mehr ist sind war waren sein bin hat haben habe wird werden wurde wurden kann konnen konnte darf durfen muss mussen soll sollen sollte mochte mochten wir uns unser unsere unserem unseren sie ihr ihre ihren ihrem ihnen ich mich mir mein er es man von vom zu zum zur im in am an auf aus bei bis fur mit nach uber um unter vor durch gegen ja bitte hier da dort diese dieser dieses dass was wer wo wann ' +
    'le la les un une des du de d l et ou mais est sont etait etre a ont avoir peut peuvent pouvez doit doivent nous notre nos vous votre vos il elle ils elles on je me ce cet cette ces qui que quoi dont dans sur sous par pour avec vers chez au aux en si oui y plus tres aussi alors donc ' +
    'el los las una unos unas del al y o u es son era ser estar esta estan ha han haber puede pueden puedes debe deben nuestro nuestra nuestros nuestras su sus tu tus se te lo que quien como cuando donde si en por para con entre hacia desde mas muy tambien ' +
    'il lo gli uno di da ed e sono essere stato puo possono puoi deve devono nostro nostra nostri nostre suo sua suoi sue vostro ci vi si che chi come quando dove per con tra fra su nel nella nei nelle del della dei delle dal dalla al alla ai alle piu molto anche ' +
    'os as um uma uns umas dos das no na nos nas ao aos pelo pela e sao foi ser estar pode podem deve devem nosso nossa seu sua seus suas voce voces que quem quando onde para com entre ate mais muito tambem ' +
    'de het een en of maar is zijn was waren worden wordt werd heeft hebben kan kunnen kunt mag mogen moet moeten zal zullen wij we ons onze u uw jij je jouw zij ze hun dit dat deze die er hier daar van voor met op aan bij naar uit over tot door om te als dan ook nog wel zeer meer ' +
    'i oraz lub albo ale jest sa byl byla byc ma maja moze moga mozna mozesz musi nasz nasza nasze nasi twoj twoja panstwo panstwa ich jego jej to ta ten te tych tego w we z ze na do od dla po przez przy o u jak kiedy gdzie czy ktory ktora tez takze bardzo sie jesli ' +
    'och eller men ar var vara har hade kan kunna ska skall maste far vi oss var vart vara du dig din ditt dina ni er ert era den det de dem som pa av till fran med for om hos i sa nar har dar ocksa mycket mer ' +
    'og eller men er var vaere har havde kan kunne skal vil ma far vi os vores du dig din dit dine jeres de dem den det der som pa af til fra med for om hos sa nar her ogsa meget mere ' +
    've veya ama bir bu su o biz bizim siz sizin sen senin ben benim icin ile gibi kadar daha cok de da ki mi mu olan olarak olur dir var'
  ).split(' '),
)

const sameMeaning: readonly string[] = [
  'return returned refundable sendback',
  'parcel package shipment delivery packet',
  'ship deliver send dispatch post mail delivery shipping',
  'arrive reach delivered come',
  'cost price fee charge priced',
  'buy purchase order',
  'cancel stop end terminate',
  'change edit update modify adjust alter',
  'item product article goods thing anything',
  'phone telephone call',
  'working business',
  'email mail',
  'start begin open',
  'choose select pick',
  'click press tap',
  'get receive',
  'allow possible permit',
  'last keep stay',
  'help support assist',
  'free gratis',
  'pay paid',
  'send sent',
  'keep kept',
  'buy bought',
  'find found',
  'leave left',
  'choose chosen',
  'write written',
  'include included part contain',
  'account profile',
]

const mostStems = 20_000
const stems = new Map<string, string>()

const meaningOf = new Map<string, Set<number>>()
for (const [index, words] of sameMeaning.entries())
  for (const word of words.split(' '))
    meaningOf.set(stemWord(word), (meaningOf.get(stemWord(word)) ?? new Set()).add(index))

const aliases: Record<string, string> = {
  '€': 'eur',
  euro: 'eur',
  euros: 'eur',
  $: 'usd',
  dollar: 'usd',
  dollars: 'usd',
  '£': 'gbp',
  pounds: 'gbp',
  '¥': 'jpy',
  yen: 'jpy',
  '%': 'percent',
  prozent: 'percent',
  procent: 'percent',
  'e-mail': 'email',
  emails: 'email',
}

const writtenWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

export function isLightWord(folded: string): boolean {
  return lightWords.has(folded)
}

/** Folds a word to what is compared: its currency or unit, pairs of characters, or its stem. */
export function toComparable(word: string): string[] {
  const folded = foldText(word)
  const alias = aliases[folded]
  if (alias) return [alias]
  if (writtenWithoutSpaces.test(folded)) return pairs(folded)
  return [folded]
}

/** One word in two forms, or two words for the same thing. */
export function isAlike(left: string, right: string): boolean {
  if (left === right) return true
  const [leftStem, rightStem] = [stemWord(left), stemWord(right)]
  return leftStem === rightStem || hasSameMeaning(leftStem, rightStem) || hasSameRoot(left, right)
}

function hasSameMeaning(left: string, right: string): boolean {
  const meanings = meaningOf.get(left)
  return (
    meanings !== undefined && [...(meaningOf.get(right) ?? [])].some((one) => meanings.has(one))
  )
}

function hasSameRoot(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length)
  let common = 0
  while (common < shorter && left[common] === right[common]) common += 1
  const [restOfShorter, restOfLonger] = [
    shorter - common,
    Math.max(left.length, right.length) - common,
  ]
  return (
    (common >= 5 && restOfShorter <= 1 && restOfLonger <= 4) ||
    (common >= 6 && restOfShorter === 0 && restOfLonger <= 6)
  )
}

/** The word without the commonest endings of European languages. */
export function stemWord(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= mostStems) stems.clear()
  const stem = cutEnding(word)
  stems.set(word, stem)
  return stem
}

function cutEnding(word: string): string {
  const bare = word.replace(/(?:ings?|edly|ed|es|en|s|e|ly)$/u, '')
  if (bare.length < 3) return word
  return bare.replace(/ie?$/u, 'y').replace(/([bdgklmnprt])\1$/u, '$1')
}

function pairs(text: string): string[] {
  const characters = [...text]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}
