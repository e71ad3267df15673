import { keepNewest } from '../reading/text/keep-newest.ts'

const invisible = /[\p{Cf}\p{Mn}\u034f\u115f\u3164]/gu

const agent =
  '(?:a\\.?i\\.?|ai[ -]?(?:assistants?|agents?|models?|bots?|systems?)|(?:virtual |support |digital )?assistants?|(?:chat ?)?bots?|llms?|(?:large )?language models?|gpt|chatgpt|claude|gemini|copilot|ki|ki-assistent(?:en)?|sprachmodelle?|ia|assistente?s? (?:virtuale?|ia)|asistente(?: virtual)?)'
const instructions =
  '(?:instructions?|prompts?|rules?|directions?|guidelines?|orders?|anweisungen|vorgaben|regeln|instrucciones|reglas|istruzioni|regole|instruções|regras|instructies|regels|instrukcj[ei]|polecenia|zasady|instruktioner|instrukser|regler|consignes|règles)'
const ignoring =
  '(?:ignor\\p{L}*|disregard\\p{L}*|forget(?!-)|override|bypass|vergiss|vergessen sie|missachte\\p{L}*|oubli\\p{L}*|olvid\\p{L}*|dimentic\\p{L}*|esque\\p{L}*|negeer|vergeet|zignoruj\\p{L}*|pomiń|zapomnij|glöm|glem|bortse)'

const patterns = [
  `\\b${ignoring}\\b[^.!?\\n]{0,60}\\b${instructions}(?!\\p{L})`,
  `(?:talimat|komut|kural)\\p{L}*[^.!?\\n]{0,30}(?:yok say|görmezden|göz ardı|unut)`,
  `(?:指示|命令|プロンプト|ルール)[^。\\n]{0,12}(?:無視|忘れ)`,
  `(?:忽略|无视|忘记)[^。\\n]{0,12}(?:指令|指示|规则|提示)`,
  `\\b(?:system|developer|hidden|initial) prompt(?!s)`,
  `<\\|(?:im_start|system|assistant|user)|\\[/?INST\\]|<<SYS>>|\\b(?:BEGIN|END) (?:SYSTEM|INSTRUCTIONS)`,
  `(?:^|\\n)[\\s*#>"'([-]*(?:system|assistant|${agent})(?: (?:message|instructions?|note|only))?\\s*[:：]`,
  `\\b(?:note|message|instructions?|attention|memo|important|reminder|hinweis|nachricht|anweisung|achtung|nota|mensaje|messaggio|mensagem|message|bericht|wiadomość|meddelande|besked)(?: (?:to|for|an|für|à|aux?|pour|para|per|ao|aan|voor|till|til|dla|do))(?: (?:the|any|all|every|our|this|die|das|den|alle|jede|el|la|los|las|l|il|lo|o|a|os|as|de|het|wszystkich))?[ '’]${agent}(?!\\p{L})`,
  `\\b(?:dear|hey|hello|hi|attention|liebe[rs]?|hallo|achtung|cher|chère|querid[oa]|car[oa]) ${agent}(?!\\p{L})`,
  `\\b(?:you are|you're|act as|behave as|pretend to be|du bist|sie sind|verhalte dich wie|tu es|vous êtes|eres|usted es|sei|você é|je bent|jij bent|jesteś|du är|du er)(?: now| jetzt| ab jetzt| maintenant| ahora| ora| agora| nu| teraz)?(?: an?| the| our| ein[e]?| une?| un[oa]?| el| la| um[a]?| een| en| et)?(?: [\\p{L}-]+){0,3} ${agent}(?!\\p{L})`,
  `\\bas an? ${agent},? (?:you|always|never|do|reply|answer|say|tell)`,
  `\\bif you(?: are|'re) an? ${agent}(?!\\p{L})`,
  `\\b(?:any|all|every|the|each|our)? ?${agent} (?:reading|processing|answering|that reads?|who reads?|must|should|shall|has to|have to|needs to|is (?:instructed|required|told|ordered)|are (?:instructed|required|told|ordered)|muss|müssen|soll|sollen|doit|doivent|debe|deben|deve|devono|devem|moet|moeten|musi|ska|skal)(?!\\p{L})`,
  `\\b(?:if|when|whenever|wenn|falls|sobald|si|quando|cuando|als|jeśli|om|hvis)\\b[^.!?\\n]{0,50}\\b(?:customers?|users?|visitors?|contacts?|someone|anyone|people|kund\\p{L}*|nutzer|client\\p{L}*|utilisateur\\p{L}*|usuari\\p{L}*|utente|utenti|klant\\p{L}*|klient\\p{L}*)\\b[^.!?\\n]{0,30}\\b(?:asks?|wants?|writes?|frag\\p{L}*|demand\\p{L}*|pregunt\\p{L}*|chied\\p{L}*|pergunt\\p{L}*|vra\\p{L}*|pyta\\p{L}*|fråga\\p{L}*|spørg\\p{L}*|spør)\\b[^.!?\\n]{0,60}\\b(?:say|tell|reply|answer|respond|give|offer|promise|claim|sag\\p{L}*|antwort\\p{L}*|répond\\p{L}*|dites|di|responde|rispond\\p{L}*|diga|zeg|antwoord|odpowiedz|svar\\p{L}*)(?!\\p{L})`,
  `\\b(?:always|never|do not|don't|only) (?:respond|reply|answer|tell|reveal|mention|disclose|say)\\b[^.!?\\n]{0,60}\\b(?:customers?|users?|visitors?|contacts?|questions?|this (?:prompt|instruction|message))(?!\\p{L})`,
  `\\b(?:tell|inform|assure|promise|convince|persuade)\\b (?:the|every|each|any|all)(?: the)? (?:customers?|users?|visitors?|contacts?)\\b`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** Passages rarely change, so the same sentences are asked about in one turn after the other. */
const MOST_KEPT = 2_000

/** [A1] Whether a sentence of a document speaks to the AI, or instructs whoever answers customers. */
export const addressesAgent = keepNewest(MOST_KEPT, readAnew)

function readAnew(sentence: string): boolean {
  const plain = sentence
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[^\S\n]+/gu, ' ')
  return patterns.some((pattern) => pattern.test(plain))
}
