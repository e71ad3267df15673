import { anyOf } from '../text/any-of.ts'

/** How mail programs introduce quotations, in the twelve languages and their own wordings. */
const attributionVerb = anyOf(
  `
    wrote|schrieb|geschrieben|a écrit|escribió|ha scritto|escreveu|schreef|napisał|napisał\\(a\\)|
    napisała|pisze|skrev|yazdı|şunu yazdı|は書きました|が書きました|のメール|書きました|のメッセージ
  `,
  'i',
)

const original = anyOf(
  `
    ^[\\s>]*[-_=]{2,}\\s*(?:original message|original-nachricht|ursprüngliche nachricht|
    originalnachricht|message d.origine|message original|message initial|mensaje original|
    messaggio originale|mensagem original|oorspronkelijk bericht|wiadomość oryginalna|
    oryginalna wiadomość|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|
    oprindelig besked|orijinal ileti|orijinal mesaj|özgün ileti|元のメッセージ|forwarded message|
    weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|
    mensagem encaminhada|doorgestuurd bericht|przekazana wiadomość|vidarebefordrat meddelande|
    videresendt meddelelse|iletilen mesaj|転送されたメッセージ)\\s*[-_=]*\\s*$
  `,
  'i',
)
const begunForward = anyOf(
  `
    ^(?:begin forwarded message|anfang der weitergeleiteten nachricht|
    début du message réexpédié|inicio del mensaje reenviado|inizio messaggio inoltrato)\\s*:\\s*$
  `,
  'i',
)

const headerFrom =
  /^[\s>*_]*(?:from|von|de|da|van|od|från|fra|kimden|gönderen|差出人|送信者)[*_]*\s?[*_]*[:：]/i
const headerDate = anyOf(
  `
    ^[\\s>*_]*(?:sent|date|gesendet|datum|envoyé|enviado|enviado el|fecha|inviato|data|verzonden|
    wysłano|skickat|sendt|dato|gönderme|gönderildi|gönderme tarihi|tarih|送信日時|日付|
    日時)[*_]*\\s?[*_]*[:：]
  `,
  'i',
)
const headerSubject = anyOf(
  `
    ^[\\s>*_]*(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|ämne|emne|konu|
    件名)[*_]*\\s?[*_]*[:：]
  `,
  'i',
)

const sentFrom = anyOf(
  `
    ^(?:(?:sent (?:from|via|with)|get outlook for|von meinem .{1,40} gesendet|gesendet (?:von|
    mit)|outlook für \\w+ (?:beziehen|herunterladen)|holen sie sich outlook|
    diese nachricht wurde von meinem|envoyé (?:de|depuis|à partir de)|obtenir outlook|
    télécharger outlook|enviado (?:desde|do|de|a partir)|obtener outlook|obter o outlook|
    inviato (?:da|dal)|ottieni outlook|scarica outlook|verstuurd (?:vanaf|vanuit)|
    verzonden (?:vanaf|met|vanuit)|outlook voor \\w+|wysłane? z|pobierz (?:program )?outlook|
    skickat från|hämta outlook|sendt fra|hent outlook)\\b.{0,60}|
    .{1,40}(?:['’]?\\w{2,6}dan gönderildi|outlook['’]u edinin|から送信|を入手)\\.?)$
  `,
  'i',
)

const signOff = anyOf(
  `
    ^(?:(?:best|kind|warm|kindest|warmest|many thanks and|with kind|with best)? ?(?:regards|
    wishes)|best|sincerely|yours (?:sincerely|faithfully|truly)|cheers|mit (?:freundlichen?|
    besten|lieben|herzlichen) gr(?:ü|ue)(?:ß|ss)en?|(?:viele|liebe|beste|schöne|herzliche|
    freundliche) gr(?:ü|ue)(?:ß|ss)e|mfg|lg|vg|(?:bien |très )?cordialement|(?:bien )?à vous|
    sincères salutations|bonne (?:journée|réception)|
    (?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un saludo|(?:cordiali|
    distinti|i migliori) saluti|atenciosamente|(?:com os melhores )?cumprimentos|att\\.?|
    met vriendelijke groete?n?|(?:vriendelijke )?groete?n?(?: van)?|mvg|z poważaniem|pozdrawiam|
    (?:z )?pozdrowieniami?|(?:med )?vänlig(?:a)? hälsning(?:ar)?|hälsningar|mvh|
    (?:med )?venlig(?:e)? hilsen(?:er)?|(?:med )?venlig hilsen|hilsen|saygılarımla|
    iyi çalışmalar|よろしくお願い(?:いた)?します|敬具)[\\s,.!。]*$
  `,
  'i',
)

const longestAttribution = 300

/** The number of lines that an "On … wrote:" takes from `at`, up to three; 0 where none begins. */
export function attributionLength(lines: readonly string[], at: number): number {
  let joined = ''
  for (let count = 1; count <= 3 && at + count <= lines.length; count += 1) {
    const line = (lines[at + count - 1] ?? '').trim()
    if (line === '' || line.startsWith('>')) return 0
    joined = joined === '' ? line : `${joined} ${line}`
    if (joined.length > longestAttribution) return 0
    if (isAttribution(joined)) return count
  }
  return 0
}

function isAttribution(line: string): boolean {
  if (!/[:：]\s*$/.test(line) || !/[\d@]/.test(line)) return false
  return (
    attributionVerb.test(line) || /\d{4}.{0,80}<[^<>\s]{1,80}@[^<>\s]{1,80}>\s*[:：]\s*$/.test(line)
  )
}

/** Whether a header block ("From: … Sent: … Subject: …") or "Original Message" starts at a line. */
export function isForwardStart(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (line.length > 200) return false
  if (original.test(line) || begunForward.test(line.trim())) return true
  if (!headerFrom.test(line)) return false
  const next = lines.slice(at + 1, at + 8)
  return (
    next.some((other) => headerDate.test(other)) && next.some((other) => headerSubject.test(other))
  )
}

export function isSentFrom(line: string): boolean {
  return line.length < 120 && sentFrom.test(line.trim())
}

export function isSignOff(line: string): boolean {
  return line.length < 60 && signOff.test(line.trim())
}

export function isSignatureMark(line: string): boolean {
  return /^(?:--|—|__)\s?$/.test(line) || /^_{5,}\s*$/.test(line) || /^-{3,}\s*$/.test(line)
}
