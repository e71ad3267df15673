import { anyOf } from '../text/any-of.ts'

/** Patterns over folded text, one line a language: en de fr es it pt nl pl sv da tr ja. */
const away = [
  anyOf(`
    \\b(?:i am|i'm|im|we are|i will be|i'll be|will be|is|am) (?:currently |presently |now |
    temporarily |both |also )?(?:out of (?:the )?office|out of town|away(?: from (?:the office|
    my desk|my email|work))?|on (?:(?:annual|maternity|parental|paternity|sick|medical|personal|
    family|extended|study) )?(?:leave|vacation|holidays?|a business trip|pto|sabbatical)|
    travell?ing|not in the office|unavailable|ooo)\\b|\\bour offices? (?:is|are|will be) closed
  `),
  anyOf(`
    \\b(?:bin|sind|ist)\\b(?:[^.!?]|(?<=\\d)\\.){0,60}\\b(?:nicht im (?:haus|buro)|ausser haus|abwesend|im urlaub|
    nicht (?:erreichbar|anwesend|am arbeitsplatz)|in elternzeit|auf dienstreise|nicht am platz)|
    befinde mich\\b[^.!?]{0,50}\\b(?:urlaub|elternzeit|dienstreise)|nicht (?:im buro|erreichbar|
    im haus)[^.!?]{0,20}\\bbin\\b|unser buro ist[^.!?]{0,40} geschlossen
  `),
  anyOf(`
    \\bje (?:suis|serai)\\b[^.!?]{0,40}\\b(?:absente?|en conges?|en vacances|en deplacement|
    indisponible|hors du bureau|en arret)|actuellement (?:absente?|en conges?)|
    nos bureaux (?:sont|seront) fermes
  `),
  anyOf(`
    \\b(?:estoy|estare|me encuentro|me encontrare|
    estaremos)\\b[^.!?]{0,40}\\b(?:fuera de (?:la )?oficina|de vacaciones|ausente|de baja|
    de viaje|de permiso)
  `),
  anyOf(`
    \\b(?:sono|saro|siamo)\\b[^.!?]{0,40}\\b(?:fuori (?:ufficio|sede)|in ferie|assente|in vacanza|
    in congedo|in viaggio di lavoro)|i nostri uffici (?:sono|saranno|rimarranno) chiusi
  `),
  anyOf(`
    \\b(?:estou|estarei|encontro-me|me encontro|estaremos)\\b[^.!?]{0,40}\\b(?:fora do escritorio|
    de ferias|em ferias|ausente|de licenca|em viagem)
  `),
  anyOf(`
    \\b(?:ben|zal|zijn)\\b[^.!?]{0,40}\\b(?:afwezig|niet (?:op kantoor|aanwezig|bereikbaar)|
    met (?:vakantie|verlof)|op vakantie|uit kantoor)
  `),
  anyOf(`
    \\b(?:jestem|przebywam|bede|jestesmy)\\b[^.!?]{0,40}\\b(?:nieobecn[ay]|na urlopie|poza biurem|
    niedostepn[ay]|na zwolnieniu)|na urlopie (?:macierzynskim|wypoczynkowym)
  `),
  anyOf(`
    \\b(?:jag ar|ar|vi ar|jag har)\\b[^.!?]{0,40}\\b(?:inte pa kontoret|pa semester|semester|
    franvarande|bortrest|foraldraledig|tjanstledig|pa tjansteresa|ledig till|stangt)
  `),
  anyOf(`
    \\b(?:jeg er|er|jeg holder|vi holder|holder)\\b[^.!?]{0,40}\\b(?:ikke pa kontoret|pa ferie|
    ferie|fravaerende|bortrejst|pa barsel|ude af kontoret|ude af huset)
  `),
  anyOf(`
    (?:ofis disinda|izinde|yillik izin|tatilde|is seyahatinde|ofiste degil|dogum izninde)\\w*
  `),
  anyOf(`
    (?:不在にして|休暇(?:中|をいただ|を取)|お休みをいただ|出張(?:中|のため)|外出して|席を外して|不在の(?:ため|期間)|休業)
  `),
]
const back = [
  anyOf(`
    \\b(?:until|till|returning|will return|be back|back (?:on|in|at)|return(?:ing)? (?:on|
    to the office)|upon my return|when i (?:return|am back|get back)|from \\S+ \\S+ (?:to|through|
    until))\\b
  `),
  anyOf(`
    \\b(?:bis (?:zum|einschliesslich|voraussichtlich|\\d)|ab (?:dem )?\\d|wieder (?:da|im buro|
    erreichbar|fur sie|zuruck)|nach meiner ruckkehr|zuruck bin|zwischen dem)\\b|\\bvom \\d
  `),
  anyOf(`
    \\b(?:jusqu'?(?:au|a)|de retour|a mon retour|des mon retour|du \\d{1,2}\\b[^.!?]{0,30} au|
    je reviens|serai de retour)\\b
  `),
  anyOf(`
    \\b(?:hasta el|a mi (?:regreso|vuelta|retorno)|regreso el|vuelvo el|estare de vuelta|
    del \\d{1,2}\\b[^.!?]{0,30} al|me reincorpor\\w+)\\b
  `),
  anyOf(`
    \\b(?:fino al?|al mio (?:rientro|ritorno)|rientrero|tornero|rientro|sino al|
    dal \\d{1,2}\\b[^.!?]{0,30} al)\\b
  `),
  anyOf(`
    \\b(?:ate (?:ao )?(?:dia|\\d)|no meu regresso|quando (?:regressar|voltar|retornar)|
    retorno(?:arei)?|voltarei|regresso|de volta)\\b
  `),
  anyOf(`
    \\b(?:tot (?:en met|\\d|en)|t\\/m|weer (?:aanwezig|terug|bereikbaar|op kantoor)|bij terugkomst|
    na mijn (?:terugkeer|vakantie)|terug op|vanaf \\d)\\b
  `),
  anyOf(`
    \\b(?:do dnia|do \\d|wracam|wroce|po (?:moim )?powrocie|bede (?:ponownie )?(?:dostepn[ay]|
    z powrotem)|od \\d{1,2}\\b[^.!?]{0,30} do)\\b
  `),
  anyOf(`
    \\b(?:till och med|t\\.?o\\.?m|ater (?:den|pa|i|igen)|tillbaka (?:den|pa|igen|i)|
    nar jag (?:ar tillbaka|kommer tillbaka)|till den \\d|fram till|till \\d)\\b
  `),
  anyOf(`
    \\b(?:til og med|t\\.?o\\.?m|tilbage (?:den|pa|igen|i|fra)|nar jag? (?:er|kommer) tilbage|
    indtil|nar jeg (?:er|kommer|vender) tilbage|til den \\d)\\b
  `),
  anyOf(`
    (?:tarihine kadar|tarihinde (?:donecegim|ofiste|ofise)|dondugumde|donusumde|donus|
    kadar (?:ofis|izin|tatil)|tarihleri arasinda|geri donecegim)
  `),
  anyOf(`
    (?:まで(?:不在|休|お休み|出張|の間)|戻り(?:次第|ます)|復帰|[\\d日]まで|帰社|出社|再開|より通常)
  `),
]
const instead = [
  anyOf(`
    \\b(?:limited|no|intermittent|irregular|without) access to (?:my )?e-?mails?|(?:in|
    for) (?:any )?(?:urgent|emergency)[^.!?]{0,60}(?:contact|reach|call|email|write)|(?:if|
    should)[^.!?]{0,40}urgent[^.!?]{0,60}(?:contact|call|reach|email)|please (?:contact|
    reach out to) (?:my )?(?:colleague|\\S+@)|(?:will|shall) (?:not be )?(?:reply|respond|answer|
    get back to you|reading|checking)|your (?:e-?mail|message) will (?:not )?be|
    not be forwarded|(?:thank you|thanks) for your (?:e-?mail|message)\\b
  `),
  anyOf(`
    \\b(?:in dringenden (?:fallen|angelegenheiten)|bei dringenden|wenden sie sich|(?:e-?mail|
    nachricht)(?:en)? (?:wird|werden) (?:nicht )?(?:weitergeleitet|gelesen|bearbeitet)|
    kontaktieren sie (?:bitte )?(?:meine|in)|vertret(?:en|ung)\\b|keinen zugriff auf|
    (?:vielen )?dank fur (?:ihre|deine) (?:e-?mail|nachricht|mail)|melde mich)
  `),
  anyOf(`
    (?:en cas d'urgence|pour toute urgence|en mon absence|veuillez (?:contacter|vous adresser)|
    (?:n'aurai|n'ai) pas acces|je (?:vous repondrai|prendrai connaissance|traiterai)|
    merci pour votre (?:message|mail|e-?mail)|votre message (?:sera|ne sera))
  `),
  anyOf(`
    (?:en caso de urgencia|para (?:asuntos|temas|cuestiones) urgentes|si es urgente|
    acceso limitado|contacte con|pongase en contacto|(?:respondere|contestare|le respondere)|
    gracias por su (?:mensaje|correo))
  `),
  anyOf(`
    (?:per (?:urgenze|questioni urgenti|comunicazioni urgenti)|in caso di urgenza|(?:potete|puo|
    si prega di) contattare|accesso limitato|rispondero|ricontattero|grazie per (?:il tuo|
    il suo|la sua|la tua|il vostro) (?:messaggio|e-?mail|mail))
  `),
  anyOf(`
    (?:em caso de urgencia|(?:para )?(?:assuntos|questoes) urgentes|acesso limitado|(?:favor|
    por favor,?) (?:contact\\w+|entr\\w+ em contat?o)|responderei|obrigad[oa] pel[oa] (?:sua|
    seu) (?:mensagem|e-?mail|contat?o))
  `),
  anyOf(`
    (?:bij (?:spoed|dringende)|voor (?:dringende|spoedeisende)|in (?:dringende|
    spoedeisende) gevallen|neem (?:dan )?contact op met|beperkt toegang|uw (?:e-?mail|
    bericht) wordt|(?:beantwoord|reageer)\\b|bedankt voor (?:uw|je) (?:bericht|e-?mail|mail))
  `),
  anyOf(`
    (?:w (?:pilnych )?sprawach pilnych|w pilnych sprawach|prosze o kontakt|ograniczony dostep|
    odpowiem|odpisze|skontaktuje sie|dziekuje za (?:wiadomosc|maila|e-?mail))
  `),
  anyOf(`
    (?:vid (?:bradskande|akuta)|i bradskande|kontakta (?:garna )?(?:min|mina|vaxeln|\\S+@)|
    begransad (?:tillgang|mojlighet)|svarar (?:jag|pa)|tack for (?:ditt|ert) (?:mejl|mail|
    meddelande|e-?post)|laser inte)
  `),
  anyOf(`
    (?:ved (?:hastesager|akutte|presserende)|i hastetilfaelde|kontakt (?:venligst |
    gerne )?(?:min|mine|\\S+@)|begraenset adgang|svarer (?:jeg|pa)|tak for din (?:mail|e-?mail|
    besked|henvendelse)|laeser ikke)
  `),
  anyOf(`
    (?:acil (?:durum\\w*|konu\\w*)|lutfen [^.!?]{0,60}(?:iletisime gec\\w*|ulas\\w*)|sinirli erisim|
    (?:yanitlayacagim|cevap verecegim|donus yapacagim)|(?:mesajiniz|e-?postaniz) icin tesekkur)
  `),
  anyOf(`
    (?:お急ぎの|緊急の|至急の|ご連絡ください|返信(?:が|は)?(?:遅|でき|いたし|させて)|までご連絡|改めて|ご迷惑を|対応(?:いた|でき|させ))
  `),
]
const machine = [
  anyOf(`
    \\bthis is an? (?:automatic|automated|auto)(?:ally generated|-?generated)? (?:reply|response|
    message|e-?mail|answer|notification)|automatically generated (?:message|reply|e-?mail)|
    auto-?reply\\b(?!.{0,20}(?:setting|feature|message to))
  `),
  anyOf(`
    (?:automatisch (?:generierte|erstellte|versendete|erzeugte)|automatische (?:antwort|
    nachricht|abwesenheits))
  `),
  anyOf(`
    (?:ceci est|ce message est|il s'agit d')[^.!?]{0,30}(?:reponse automatique|
    message automatique|automatiquement)
  `),
  anyOf(`
    (?:este|esta) es (?:un|una) (?:mensaje|respuesta|correo) automatic[oa]|(?:mensaje|
    correo) generado automaticamente
  `),
  anyOf(`
    (?:questo e un|questa e una) (?:messaggio|risposta|e-?mail) automatic[oa]|
    generat[oa] automaticamente
  `),
  anyOf(`
    (?:esta e uma|este e um) (?:resposta|mensagem|e-?mail) automatic[oa]|
    gerad[oa] automaticamente
  `),
  anyOf(`
    (?:dit is een|deze) [^.!?]{0,30}(?:automatisch (?:antwoord|bericht|gegenereerd\\w*)|
    automatische (?:e-?mail|reactie))
  `),
  anyOf(`
    (?:to jest|ta) [^.!?]{0,30}(?:automatyczna odpowiedz|wiadomosc automatyczna|
    automatyczna wiadomosc|wygenerowana automatycznie)
  `),
  anyOf(`
    (?:detta ar|det har ar) ett (?:automatiskt (?:svar|meddelande|mejl)|autosvar)
  `),
  anyOf(`
    (?:dette er|det her er) (?:et|en) (?:automatisk (?:svar|besked|mail)|autosvar)
  `),
  anyOf(`
    (?:bu (?:bir )?otomatik|otomatik (?:yanit|olarak (?:olusturul|gonderil)))\\w*
  `),
  anyOf(`
    自動(?:返信|応答|送信|配信)
  `),
]

/** The signs of an absence notice in folded text, each kind once; without an absence there are none. */
export function absenceSigns(text: string): string[] {
  const found = [away, back, instead, machine].map((patterns) => firstMatch(text, patterns))
  const [absence, , , notice] = found
  if (absence === undefined && notice === undefined) return []
  return found.filter((sign) => sign !== undefined)
}

function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined)
}
