/** Sentences, folded, that claim or announce an action of ours. */
export type PromisePatterns = {
  /** Said by one who acts: nobody here does, so a quotation is no excuse. */
  personal: RegExp[]
  /** Said by the company: allowed as a document's own words. */
  collective: RegExp[]
}

const english = {
  done: 'refunded|cancell?ed|sent|e ?mailed|mailed|forwarded|transferred|escalated|updated|changed|shipped|reshipped|replaced|booked|scheduled|notified|informed|contacted|called|credited|issued|processed|created|opened|extended|deleted|removed|reset|upgraded|downgraded|applied|added|arranged|passed|asked|raised|submitted|reported|fixed|resolved|reserved|ordered|placed|initiated|checked|verified|reviewed|looked',
  act: 'refund|cancel|send|e ?mail|mail|forward|transfer|escalate|update|change|ship|reship|replace|book|schedule|notify|inform|contact|call|credit|issue|process|create|open a ticket|extend|delete|remove|reset|upgrade|downgrade|apply|add|arrange|pass|ask|raise|submit|report|fix|reserve|order|place|initiate|check|verify|review|look|get back|follow up|reach out|connect|put you|hand you|hand this|investigate|make sure|take care|keep you',
  acting:
    'refunding|cancell?ing|sending|e ?mailing|forwarding|transferring|escalating|updating|changing|shipping|replacing|booking|scheduling|notifying|contacting|calling|crediting|issuing|processing|creating|deleting|connecting|passing|handing|putting you|checking|looking into|arranging|adding|reaching out|getting back|working on',
}

const adverbs =
  '(?:(?:just|now|already|also|gladly|happily|personally|immediately|right away|successfully|go ahead and|be happy to|be able to) )*'

function englishOf(subject: string): string {
  return (
    `\\b${subject} (?:have|ve|has) ${adverbs}(?:${english.done})\\b|` +
    `\\b${subject} (?:(?:will|ll|shall|am going to|m going to|are going to|re going to|can|d be happy to) ${adverbs})(?:${english.act})\\b|` +
    `\\b${subject} (?:am|m|are|re) (?:${adverbs})(?:${english.acting})\\b|` +
    `\\b${subject} ${adverbs}(?:refunded|cancell?ed|sent|forwarded|transferred|escalated|notified|processed|issued|updated)\\b`
  )
}

const personal: readonly string[] = [
  englishOf('i').replaceAll('|can|', '|').replaceAll('are going to|re going to|', ''),
  '\\blet me (?:just |now |quickly )?(?:refund|cancel|send|transfer|forward|connect|check|look|escalate|update|change|book|contact|call|pass|get)\\b',
  '\\bich (?:habe|hab) .{0,60}(?:erstattet|storniert|gesendet|geschickt|weitergeleitet|geandert|verbunden|veranlasst|bestellt|gekundigt|gebucht|eskaliert|informiert|aktualisiert|erstellt|ubergeben|weitergegeben|angelegt)\\b',
  '\\bich (?:schicke|sende|leite|verbinde|erstatte|storniere|kummere|melde|rufe|prufe|veranlasse|andere|kundige|informiere|maile|benachrichtige|ubergebe|buche|gebe)\\b',
  '\\bich werde\\b.{0,60}(?:erstatten|stornieren|senden|schicken|weiterleiten|andern|verbinden|veranlassen|kundigen|buchen|informieren|melden|kummern|prufen|anrufen|ubergeben|mailen|kontaktieren)',
  '\\b(?:j ai|je viens de|je vais|je vous|je te|je t)\\b.{0,30}(?:rembours|annul|envoi|envoy|transfer|transmis|transmet|modifi|contact|rappel|reserv|mets en relation|mettre en relation|verifi|informe|occupe)',
  '\\b(?:he|acabo de|voy a|estoy|ya he)\\b.{0,20}(?:reembols|cancelad|cancelar|enviad|enviar|transferi|transfiri|modificad|modificar|contactad|contactar|llamar|reservad|escalad|escalar|avisar|avisad|pasar|pasando)',
  '\\b(?:reembolsare|cancelare|enviare|transferire|modificare|contactare|llamare|reservare|escalare|avisare)\\b|\\b(?:te|le|les) (?:reembolso|envio|transfiero|paso|comunico|llamo|conecto)\\b',
  '\\b(?:ho|sto|vado a)\\b.{0,16}(?:rimborsat|rimborsand|annullat|annulland|inviat|inviand|trasferit|trasferend|modificat|contattat|prenotat|inoltrat|inoltrand)|\\b(?:rimborsero|annullero|inviero|trasferiro|modifichero|contattero|chiamero|inoltrero)\\b|\\b(?:le|ti|la|vi) (?:invio|trasferisco|rimborso|contatto|chiamo|passo|metto in contatto)\\b',
  '\\b(?:reembolsei|cancelei|enviei|transferi|alterei|contactei|contatei|reservei|encaminhei)\\b|\\b(?:vou|estou a|estou)\\b.{0,16}(?:reembols|cancel|envi|transfer|alter|contact|contat|ligar|reserv|encaminh)|\\b(?:reembolsarei|cancelarei|enviarei|transferirei|encaminharei)\\b',
  '\\bik (?:heb|zal|ga|ben)\\b.{0,50}(?:terugbetaal|terugbetalen|annule|geannuleerd|gestuurd|sturen|verzonden|doorgestuurd|doorsturen|doorverbonden|doorverbinden|gewijzigd|wijzigen|mailen|gemaild|bellen|contact|doorgegeven)|\\bik (?:stuur|verbind|mail|bel|boek|annuleer|betaal|geef)\\b.{0,20}\\b(?:u|je|jou|het|dit|uw)\\b',
  '\\b(?:zwrocil|anulowal|wyslal|przekazal|zmienil|skontaktowal|zglosil|polaczyl)(?:em|am)\\b|\\b(?:wysle|zwroce|anuluje|przekaze|przekazuje|przelaczam|przelacze|polacze|skontaktuje sie|zadzwonie|zglosze)\\b',
  '\\bjag (?:har|ska|kommer att|haller pa att)\\b.{0,30}(?:aterbetal|avbok|avbest|skicka|vidarebefordra|koppla|andra|kontakta|ring|mejla|boka|avsluta)|\\bjag (?:skickar|kopplar|aterbetalar|kontaktar|mejlar|ringer|vidarebefordrar|avbokar)\\b',
  '\\bjeg (?:har|vil|skal|er ved at)\\b.{0,30}(?:refunder|annuller|send|sendt|viderestil|videresend|kontakt|ring|ændr|aendr|book|omstil|mail)|\\bjeg (?:sender|stiller|viderestiller|omstiller|refunderer|kontakter|ringer|mailer|annullerer)\\b',
  '\\b(?:iade|iptal|transfer|kayit) (?:ettim|edecegim|ediyorum)\\b|\\b(?:gonderdim|gonderecegim|gonderiyorum|aktardim|aktaracagim|aktariyorum|yonlendirdim|yonlendirecegim|yonlendiriyorum|bagliyorum|baglayacagim|arayacagim|iletecegim|ilettim|iletiyorum)\\b',
]

const collective: readonly string[] = [
  englishOf('we').replaceAll('|can|', '|'),
  `\\b(?:your|the|this) (?:\\p{L}+ ){1,3}(?:has|have) (?:now |just |already |successfully )?been (?:${english.done})\\b`,
  `\\byour (?:\\p{L}+ ){1,3}(?:is|are) (?:now )?(?:being (?:processed|refunded|cancelled|canceled|transferred)|refunded|cancelled|canceled|on its way)\\b`,
  '\\b(?:colleague|teammate|agent|someone|somebody|team|person|human|specialist|representative|member|manager|support) (?:\\p{L}+ ){0,4}(?:will|ll|is going to) (?:\\p{L}+ )?(?:contact|call|reach|e ?mail|get back|be with|reply|respond|take over|follow up|look|join|assist|help)',
  '\\b(?:transferring|connecting|forwarding|escalating) (?:you|this|your)\\b',
  '\\bwir haben (?:ihre|ihnen|ihren|deine|dir|deinen|die|das|den|es)\\b.{0,60}(?:erstattet|storniert|gesendet|geschickt|weitergeleitet|geandert|veranlasst|gekundigt|gebucht)',
  '\\bwir (?:werden|schicken|senden|leiten|melden|erstatten|verbinden)\\b.{0,60}(?:ihnen|sie|dir|dich|ihre|deine|bei)\\b|\\b(?:kolleg\\p{L}*|jemand|team) (?:wird|meldet|werden)\\b',
  '\\bnous (?:avons|allons|vous)\\b.{0,30}(?:rembours|annul|envoy|enver|transfer|transmis|contact|rappel)|\\b(?:collegue|conseiller|quelqu un) (?:va|vous)\\b|\\bvotre .{0,40} a ete (?:rembours|annul|envoy|transfer)',
  '\\b(?:hemos|vamos a|le|te)\\b.{0,16}(?:reembolsado|reembolsaremos|cancelado|cancelaremos|enviado|enviaremos|contactaremos|llamaremos|transferido|transferiremos)|\\b(?:companero|agente|alguien) (?:te|le|se)\\b.{0,24}(?:contactara|llamara|pondra)|\\bsu .{0,40} ha sido (?:reembols|cancel|envi|transfer)',
  '\\b(?:abbiamo|la|ti|le|vi)\\b.{0,16}(?:rimborsato|rimborseremo|annullato|annulleremo|inviato|invieremo|contatteremo|chiameremo|trasferito|trasferiremo)|\\b(?:collega|operatore|qualcuno) (?:la|ti|vi|si)\\b',
  '\\b(?:reembolsamos|cancelamos|enviamos|transferimos|vamos)\\b.{0,24}\\b(?:seu|sua|o|a|te|lhe|reembolsar|cancelar|enviar|contactar|ligar)\\b|\\b(?:colega|alguem) (?:vai|ira|entrara)\\b',
  '\\bwij? (?:hebben|zullen|gaan)\\b.{0,50}(?:terugbetaal|terugbetalen|geannuleerd|annuleren|gestuurd|sturen|contact|bellen|mailen|doorverbinden)|\\b(?:collega|iemand) (?:neemt|zal|gaat|belt)\\b',
  '\\b(?:zwrocilismy|anulowalismy|wyslalismy|przekazalismy|zwrocimy|wyslemy|skontaktujemy sie|zadzwonimy|przekazemy)\\b|\\b(?:konsultant|kolega|ktos) (?:skontaktuje|odezwie|zadzwoni)\\b',
  '\\bvi (?:har|ska|kommer att)\\b.{0,30}(?:aterbetalat|aterbetala|avbokat|avboka|skickat|skicka dig|kontakta|ringa)|\\b(?:kollega|nagon) (?:kommer|aterkommer|hor av|kontaktar)\\b',
  '\\bvi (?:har|vil)\\b.{0,30}(?:refunderet|refundere|annulleret|annullere|sendt|sende dig|kontakte|ringe)|\\b(?:kollega|nogen) (?:vil|kontakter|vender|ringer)\\b',
  '\\b(?:iade|iptal) (?:ettik|edecegiz)\\b|\\b(?:gonderdik|gonderecegiz|arayacagiz|yonlendirdik|yonlendirecegiz|iletecegiz|ilettik)\\b|\\b(?:arkadasimiz|temsilcimiz|ekibimiz|biri) .{0,24}(?:arayacak|ulasacak|donecek|iletisime gececek)',
  '(?:返金|キャンセル|解約|送信|送付|転送|変更|手配|登録|更新|発送|連絡|お電話|確認)(?:を)?(?:いた)?(?:しました|しておきました|します|しております|しています)|(?:お送り|おつなぎ|お繋ぎ|引き継ぎ|折り返し)(?:いた)?(?:しました|します)|担当者(?:が|に|から).{0,12}(?:連絡|転送|つなぎ|引き継)',
]

export const promisePatterns: PromisePatterns = {
  personal: personal.map((source) => new RegExp(source, 'u')),
  collective: collective.map((source) => new RegExp(source, 'u')),
}
