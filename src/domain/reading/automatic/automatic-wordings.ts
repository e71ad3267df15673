import { anyOf, joinLines } from '../text/any-of.ts'

const replyMarks = '^(?:(?:re|aw|sv|tr|odp|ynt|rv|res|fw|fwd|antw|vs) ?: ?)*'

function anySubject(openings: readonly string[]): RegExp {
  return new RegExp(
    `${replyMarks}\\[?(?:${openings.map(joinLines).join('|')})\\]?(?= *(?:$|[:：\\-–—(!.,\\[【】]|re\\b|aw\\b))`,
  )
}

function anyOpening(openings: readonly string[]): RegExp {
  return new RegExp(`${replyMarks}\\[?(?:${openings.map(joinLines).join('|')})`)
}

/** Subjects of absence notices, folded: a mark or the end follows, so that questions about them pass. */
export const outOfOfficeSubjects = anySubject([
  'auto(?:matic|mated|matische|matisk|matiskt)? ?-?(?:reply|response|answer|responder)',
  'auto: out of office',
  `
    out of (?:the )?office(?: (?:auto-?reply|reply|notice|message|notification|until .{1,30}|
    from .{1,30}))?
  `,
  'ooo',
  "(?:i am|i'm) (?:out of (?:the )?office|on (?:vacation|leave|holiday))(?: .{1,40})?",
  '(?:away|vacation|holiday|absence|on leave) (?:notice|message|reply|notification|auto-?reply)',
  `
    abwesenheits(?:notiz|nachricht|meldung|assistent|benachrichtigung|hinweis)|
    abwesend(?: bis .{1,20})?|abwesenheit|automatische (?:antwort|abwesenheitsnotiz|
    abwesenheitsnachricht|ruckmeldung|eingangsbestatigung)|nicht im (?:buro|haus)|ausser haus|
    urlaubs(?:notiz|nachricht|vertretung)|im urlaub(?: bis .{1,20})?
  `,
  `
    reponse automatique|reponse automatisee|message d'absence|absence(?: du bureau)?|
    absente?(?: du bureau| jusqu.{1,30})?|avis d'absence|notification d'absence|
    en conges?(?: .{1,30})?
  `,
  `
    respuesta automatica|fuera de (?:la )?oficina|mensaje de ausencia|ausente?(?: (?:de la oficina|
    hasta .{1,20}))?|contestacion automatica|aviso de ausencia|ausencia de la oficina|
    de vacaciones
  `,
  `
    risposta automatica|risponditore automatico|fuori (?:ufficio|sede)|messaggio di assenza|
    avviso di assenza|assente(?: dall'ufficio)?|assenza|in ferie|fuori sede
  `,
  `
    resposta automatica|fora do escritorio|mensagem de ausencia|aviso de ausencia|
    ausencia(?: do escritorio| temporaria)?|ausente(?: do escritorio)?|de ferias|em ferias|
    aviso de ferias
  `,
  `
    automatisch (?:antwoord|bericht)|automatische (?:reactie|antwoord|e-?mail)|afwezig(?:heid|
    heidsbericht|heidsmelding|heidsassistent)?(?: .{1,30})?|niet (?:aanwezig|op kantoor)|
    op vakantie|uit kantoor
  `,
  `
    automatyczna odpowiedz|odpowiedz automatyczna|autoodpowiedz|(?:jestem )?poza biurem|
    nieobecnosc(?: w biurze)?|nieobecn[ay](?: w biurze)?|wiadomosc o nieobecnosci|urlop
  `,
  `
    autosvar|automatiskt svar|automatiskt meddelande|franvaro(?:meddelande)?|franvarande|
    ej pa plats|inte pa kontoret|semester(?:meddelande)?|pa semester|borta fran kontoret
  `,
  `
    automatisk svar|automatisk besked|fravaer(?:sbesked|smeddelelse|sassistent)?|
    ikke pa kontoret|ude af kontoret|ferie(?:besked)?|pa ferie|ikke til stede|fravaerende
  `,
  `
    otomatik (?:yanit|cevap|mesaj)|ofis disi(?:nda|ndayim)?(?: .{1,20})?|(?:yillik )?izindeyim|
    ofiste degilim|is yeri disinda|ofis disi yaniti|izin bildirimi
  `,
  `
    自動(?:返信|応答|送信)(?:メール|メッセージ|通知)?|不在(?:通知|のお知らせ|連絡|メール|応答|について)?|休暇(?:中|のお知らせ|通知)?(?:です)?|外出中|
    出張中|夏季休業(?:のお知らせ)?|年末年始休業(?:のお知らせ)?
  `,
])

export const bounceSubjects = anyOpening([
  `
    undeliver(?:able|ed)(?: mail| message)?(?: returned to sender)?(?= (?:mail|
    returned|message)| *[:：]|$)
  `,
  `
    delivery (?:status notification|failure|has failed|incomplete|delayed|notification|
    report(?= *[:(]))
  `,
  'mail delivery (?:failed|failure|subsystem|system|error|status)',
  '(?:message|mail|e-?mail) (?:delivery )?(?:could not be|was not|not) delivered',
  `
    returned mail|failure notice|non-?delivery|message undeliverable|warning: (?:could not send|
    message)|nondeliverable mail|mail system error|delayed mail|your (?:message|
    mail) (?:to .{1,80} )?(?:couldn't|could not|wasn't) be? ?delivered|address not found|
    message blocked|message not delivered|recipient (?:address )?rejected
  `,
  `
    unzustellbar(?:e)?(?: nachricht| mail| e-?mail)?|nicht zustellbar|zustellung fehlgeschlagen|
    (?:fehler bei der |zustell)?ubermittlungsfehler|fehlgeschlagene zustellung|
    zustellungsfehler|benachrichtigung (?:uber|zum) (?:den )?(?:zustell|ubermittlungs)status|
    mailzustellung fehlgeschlagen|mail konnte nicht zugestellt
  `,
  `
    non remis|non distribuable|echec de (?:la )?(?:remise|livraison|distribution|l'envoi)|
    message non (?:remis|distribue|delivre)|notification d'etat de remise|courriel non remis|
    avis de non[- ]remise
  `,
  `
    no se (?:puede|pudo|ha podido) entregar|(?:correo|mensaje) (?:no entregado|devuelto|no se)|
    no entregado|error (?:de|en la) entrega|notificacion (?:de|del) estado de entrega|
    fallo (?:en|de) (?:la )?entrega|entrega fallida|mensaje no entregado
  `,
  `
    non recapitabile|(?:messaggio|mail|e-?mail) non (?:recapitat[oa]|consegnat[oa])|
    mancat[oa] (?:recapito|consegna)|recapito non riuscito|notifica (?:di|
    sullo) stato (?:del )?recapito|consegna fallita|errore di consegna|impossibile recapitare
  `,
  `
    nao (?:foi possivel entregar|e possivel entregar|entregue)|(?:mensagem|
    e-?mail) nao entregue|falha (?:na|de) entrega|notificacao (?:do|de) (?:estado|status) (?:da|
    de) entrega|entrega falhou|devolvida?o? ao remetente|mensagem devolvida
  `,
  `
    onbestelbaar|niet (?:bezorgd|afgeleverd|bezorgbaar)|(?:bericht|e-?mail|mail) (?:kan|
    kon) niet worden (?:bezorgd|afgeleverd)|bezorging mislukt|melding (?:van )?bezorgstatus|
    aflevering mislukt|bezorgfout
  `,
  `
    nie(?:dostarczaln[aey]|dostarczon[aey]|doreczon[aey])(?: wiadomosc)?|nie (?:mozna|
    udalo sie) dostarczyc|blad dostarcz\\w+|powiadomienie o stanie dostarcz\\w+|
    zwrot(?: wiadomosci| poczty| do nadawcy)|niepowodzenie dostarcz\\w+
  `,
  `
    kan(?:de)? inte (?:levereras|leverera)|gick inte att leverera|(?:meddelandet|mejlet|
    e-?post) (?:kunde|har|gick) inte (?:levereras|levererats|att leverera)|olevererad|
    ej levererat|leveransfel|leverans misslyckades|leveransstatus|olevererbart|
    misslyckad leverans
  `,
  `
    kan ikke leveres|kunne ikke leveres|(?:meddelelsen|mailen|beskeden) (?:kunne|
    blev) ikke (?:leveres|leveret)|ikke leveret|uleveret|levering mislykkedes|leveringsfejl|
    leveringsstatus|ikke-leverbar|levering(?:en)? (?:fejlede|mislykkedes)
  `,
  `
    teslim edilemedi|teslim edilemeyen|(?:ileti|mesaj|e-?posta) (?:teslim edilemedi|iletilemedi|
    gonderilemedi)|iletilemedi|teslim(?:at)? (?:durumu|basarisiz|hatasi)\\w*|gonderilemeyen|
    teslimat basarisiz
  `,
  `
    配信(?:不能|不可|できません|エラー|失敗|状況通知|されません)|(?:メール|メッセージ)?(?:が|を)?(?:配信|送信)(?:できません|に失敗|エラー|不能)|
    送信(?:エラー|失敗)通知|(?:メール)?未達|返送された(?:メール)?|宛先不明
  `,
])

export const bounceBodies = anyOf(`
  this (?:message|mail|e-?mail) was created automatically by (?:the )?mail (?:delivery|system)|
  (?:could not|couldn't|can't|cannot) be delivered to (?:one or more|the following|
  all)(?: of its)? recipients|^delivery to the following recipients?|
  delivery has failed to these recipients|\\b5\\d\\d[ -]5\\.\\d\\.\\d\\b|diagnostic-code:|
  final-recipient:|reporting-mta:|this is the mail system at host|
  i'm sorry to have to inform you that your message could not|
  diese nachricht wurde automatisch (?:von|vom) mail|(?:ihre )?nachricht (?:konnte|
  wurde) nicht (?:an (?:einen|die|den) .{0,30}empfanger )?(?:zugestellt werden an|an folgende)|
  die folgende adresse ist unbekannt|votre message n'a pas pu etre (?:remis|distribue|livre)|
  no se (?:pudo|ha podido) entregar (?:su|el|tu) mensaje (?:a|al)|(?:il|suo|
  tuo) messaggio non e stato (?:recapitato|consegnato)|(?:sua|a) mensagem nao (?:foi|
  pode ser) entregue|(?:uw|je) bericht (?:kon|is) niet (?:worden )?(?:bezorgd|afgeleverd)|
  (?:twoja )?wiadomosc nie (?:zostala|mogla zostac) dostarczona|
  (?:ditt )?meddelande(?:t)? kunde inte levereras till|
  (?:din )?meddelelse(?:n)? kunne ikke leveres til|(?:iletiniz|mesajiniz|
  e-?postaniz) (?:su aliciya |asagidaki alicilara )?teslim edilemedi|(?:次の|以下の)(?:受信者|宛先|
  アドレス)(?:へ|に)(?:の)?(?:メール|メッセージ|配信)
`)

export const listBodies = anyOf(`
  unsubscribe (?:here\\b|\\||from this (?:mailing|newsletter))|\\| ?unsubscribe|\\| view in browser|
  no longer (?:wish|want) to receive (?:these|this|our) (?:e-?mails?|newsletters?)|
  diesen newsletter nicht mehr (?:erhalten|bekommen)|(?:darse|darte) de baja aqui|
  avprenumerera (?:pa )?(?:nyhetsbrev\\w* )?har|bultenden cikmak icin|
  you (?:are receiving|received|have received|are getting|get) this (?:e-?mail|message|
  newsletter|digest) (?:because|as|since) you(?:'re| are| have|'ve)? (?:\\w+ )?(?:subscribed|
  signed up|opted|a (?:member|subscriber))|to unsubscribe (?:from this (?:list|group|newsletter|
  mailing)|send|click|, (?:click|visit))|click here to unsubscribe|
  unsubscribe from (?:this list|these emails|this newsletter|all future)|view this (?:e-?mail|
  newsletter|message) in (?:your|a) browser|sie erhalten diesen? (?:newsletter|e-?mail|
  mail),? (?:weil|da)|(?:vom|diesen) newsletter (?:abmelden|abzumelden|
  abbestellen)[^?]{0,30}(?:hier|klicken|link)|newsletter abbestellen (?:\\||hier)|(?:im browser|
  online-?version) (?:ansehen|anzeigen)|vous recevez (?:ce (?:message|mail|courriel|e-?mail)|
  cette (?:newsletter|lettre)) (?:car|parce)|pour vous desabonner|se desabonner (?:\\||
  de cette liste)|has? recibid?o? este (?:correo|mensaje|boletin) porque|
  recibe(?:s)? este (?:correo|mensaje|boletin) porque|(?:para )?darse de baja de (?:esta lista|
  este boletin)|(?:ricevi|riceve|hai ricevuto) questa (?:e-?mail|newsletter|mail) (?:perche|
  in quanto)|per (?:annullare l'iscrizione|cancellarsi|disiscriverti|
  disiscriversi)[^?]{0,20}(?:clicca|newsletter|qui)|(?:recebeu|esta a receber|
  esta recebendo) este? (?:e-?mail|mensagem|boletim) porque|para cancelar a (?:subscricao|
  inscricao|assinatura) (?:desta|da) (?:lista|newsletter)|(?:u|je) ontvangt deze (?:nieuwsbrief|
  e-?mail|mail) omdat|(?:uitschrijven|afmelden) voor deze (?:nieuwsbrief|mailing)|
  otrzymujesz (?:te|ta|ten) (?:wiadomosc|e-?mail|newsletter),? (?:poniewaz|gdyz|bo)|
  aby (?:zrezygnowac z|wypisac sie z) (?:subskrypcji|newslettera|listy)|du far (?:det har|
  detta) (?:mejlet|mailet|nyhetsbrevet|e-?post\\w*) (?:eftersom|for att)|
  avsluta prenumerationen (?:har|pa det har)|du (?:modtager|far) (?:denne|dette) (?:mail|
  e-?mail|nyhedsbrev|besked) (?:fordi|da)|afmeld (?:dig )?(?:dette )?nyhedsbrev(?:et)? (?:her|
  ved)|bu (?:e-?postayi|bulteni|mesaji) (?:su nedenle )?ali?yorsunuz|abonelikten (?:ayrilmak|
  cikmak) icin|(?:この|本)メールは.{0,30}(?:登録|配信).{0,20}(?:方|皆様|お客様)に|配信(?:停止|解除)(?:は|を|の手続|はこちら)
`)
