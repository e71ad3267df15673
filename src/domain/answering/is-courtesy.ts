import { toKey } from './support/read-sentence.ts'

/** Whole sentences, folded to letters, that state nothing. No open slot for a fact. */
const courtesies: readonly RegExp[] = [
  /^(?:hi|hello|hey|dear|hallo|guten tag|bonjour|salut|hola|buenos dias|ciao|buongiorno|ola|dag|czesc|dzien dobry|hej|merhaba|こんにちは)(?: (?:there|again|and welcome|\p{L}+))?$/u,
  /^(?:of course|sure|certainly|absolutely|no problem|great|great question|good question|good news|you re welcome|gerne|naturlich|klar|selbstverstandlich|bien sur|avec plaisir|avec plaisir|claro|por supuesto|con gusto|certo|certamente|con piacere|com certeza|claro que sim|natuurlijk|graag|zeker|oczywiscie|jasne|sjalvklart|absolut|selvfolgelig|gerne|tabii|tabii ki|elbette|はい)$/u,
  /^(?:many )?(?:thanks|thank you)(?: so much| very much)?(?: for (?:your (?:message|question|patience|interest|email|note|inquiry|enquiry|time)|reaching out|contacting us|asking|getting in touch|writing|writing in|waiting))?$/u,
  /^(?:i m|i am|we re|we are)(?: very| so| really)? sorry(?: (?:to hear (?:that|this|about this)|about that|for the (?:trouble|inconvenience|confusion|delay)|that this happened|that you had trouble))?$/u,
  /^(?:apologies|sorry)(?: (?:about that|for the (?:trouble|inconvenience|confusion|delay)))?$/u,
  /^(?:i|we) (?:hope (?:this|that) helps|understand|see|understand your frustration)$|^hope (?:this|that) helps$/u,
  /^(?:i m|i am|we re|we are)?(?: ?happy| ?glad) to help$/u,
  /^(?:please )?(?:just )?(?:let (?:me|us) know|feel free to (?:ask|reach out|write))(?: here)?(?: if (?:you have (?:any )?(?:other|more|further) questions|you need (?:anything else|more help|further help)|there is anything else|i can help with anything else|(?:this|that) helps))?$/u,
  /^is there anything else (?:i|we) can help (?:you )?with$|^(?:do you have any|any) other questions$/u,
  /^(?:vielen dank|danke)(?: fur (?:ihre|deine) (?:nachricht|anfrage|frage|geduld))?$/u,
  /^(?:das tut mir leid|es tut mir leid|ich hoffe das hilft|ich helfe gerne)$/u,
  /^merci(?: beaucoup)?(?: (?:pour|de) votre (?:message|question|patience))?$|^(?:je suis|nous sommes) desolee?s?$|^j espere que cela (?:vous )?aide$/u,
  /^(?:muchas )?gracias(?: por (?:su|tu) (?:mensaje|pregunta|paciencia))?$|^lo siento(?: mucho)?$|^espero que (?:esto )?(?:le |te )?ayude$/u,
  /^grazie(?: mille)?(?: per (?:il suo|il tuo|la sua|la tua) (?:messaggio|domanda|pazienza))?$|^mi dispiace$|^spero che (?:questo )?(?:sia|ti sia|le sia) (?:utile|d aiuto)$/u,
  /^(?:muito )?obrigad[oa](?: pel[ao] (?:sua |seu )?(?:mensagem|pergunta|paciencia|contato|contacto))?$|^(?:sinto muito|lamento)$|^espero ter ajudado$/u,
  /^(?:bedankt|dank (?:u|je)(?: wel)?)(?: voor (?:uw|je) (?:bericht|vraag|geduld))?$|^(?:het spijt me|dat spijt me)$|^hopelijk helpt dit$/u,
  /^(?:dziekuje|dziekujemy)(?: za (?:wiadomosc|pytanie|cierpliwosc|kontakt))?$|^(?:przykro mi|przepraszam)$/u,
  /^tack(?: sa mycket)?(?: for (?:ditt meddelande|din fraga|ditt talamod))?$|^(?:jag ar ledsen|beklagar)$|^hoppas det hjalper$/u,
  /^(?:mange )?tak(?: for (?:din besked|dit sporgsmal|din talmodighed))?$|^(?:det beklager jeg|beklager)$|^haber det hjaelper$/u,
  /^(?:tesekkurler|tesekkur ederiz|tesekkur ederim)$|^(?:uzgunum|ozur dileriz)$|^umarim yardimci olur$/u,
  /^(?:お問い合わせ|ご質問|ご連絡)(?:いただき)?ありがとうございます$|^申し訳ございません$|^ありがとうございます$/u,
]

/** A sentence that is polite and nothing else: it needs no passage and answers nothing. */
export function isCourtesy(sentence: string): boolean {
  const folded = toKey(sentence)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/ł/gu, 'l')
  return courtesies.some((pattern) => pattern.test(folded))
}
