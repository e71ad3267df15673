/** Past events, seats, reviews and other look-alikes of a wish for a person. */
export const germanExceptions: string[] = [
  `
    (ansprechpartner|ansprechpartnerin|kontaktperson)( [^ .?]+){0,5} (andern|hinterlegen|
    aktualisieren|eintragen|wechseln)
  `,
  `
    (habe|hab|hatte|haben|hatten|wurde|war|bin) (ich |wir |gestern |bereits |schon |auch |heute |
    letzte woche |vorhin |am telefon |eben |gerade |neulich |mich |mal |doch |[a-z]+ )*(mit|von|
    bei|an|zu) ... {anyone} .. (gesprochen|geredet|telefoniert|geschrieben|gechattet|verbunden|
    weitergeleitet|unterhalten|zu tun|beraten|bedient|kontaktiert|gewandt|gewendet|im kontakt|
    kontakt|gehabt|besprochen|bekommen|angerufen|informiert)
  `,
  `
    (mit|von) ... {anyone} .. (gesprochen|geredet|telefoniert|gechattet|geschrieben)( (hatte|habe|
    haben|hab))?
  `,
  `
    (gesprochen|sprach|telefonierte|telefoniert|geredet|redete|gechattet|geschrieben) ... {anyone}
  `,
  `
    (wie viele|wieviele|mehrere|weitere|zusatzliche|neue|neuen|neuer|alle|beide|zwei|drei|vier|
    funf|zehn|\\d+|pro|je|jeder|jeden|jedem|weiteren|zusatzlichen|anderen|andere|hinzufugen|
    einladen|anzahl|maximal) (der |von |neue |neuen |weitere |weiteren )?(mitarbeiter|
    mitarbeitern|mitarbeiterin|agenten|agent|personen|person|menschen|kollegen|benutzer|nutzer|
    operatoren|berater|manager|leute|techniker|teammitglied|admin|admins)( (kann|konnen|darf|
    hinzufugen|einladen|anlegen|entfernen|loschen))?
  `,
  `
    (mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|sein|seine|seinem|
    seinen|ihrem eigenen) (neuen |neuer |neue |alten |eigenen |direkten |zustandigen )?(
    mitarbeiter|mitarbeitern|mitarbeiterin|chef|chefin|kollege|kollegen|kollegin|team|manager|
    vorgesetzten|vorgesetzter|abteilung|berater|buchhaltung|techniker|support|agent|agenten|
    vertrieb|betreuer|versicherungsvertreter|geschaftsfuhrer|freund|frau|mann|kunden|leute|leuten|
    vertreter|bank|steuerberater|buro|admin|rechtsabteilung|verwaltung|einkaufsabteilung)
  `,
  `
    {anyone} (hinzufugen|einladen|hinzuzufugen|einzuladen|anlegen|entfernen|loschen|zuweisen|
    verwalten|freischalten|umbenennen|sperren|deaktivieren|austauschen|berechtigen)
  `,
  `
    (der|die|ihr|euer|eure|dieser|diese|ihre) (nette |nettte |freundliche |letzte |zustandige )?(
    {person}|{dept}) (war|ist|waren|hat|haben|hatte|meinte|sagte|schrieb|sagt|teilte|versprach|
    konnte|wollte|half|sind)
  `,
  `
    (kundenservice|kundendienst|support|kundensupport|hotline|service|live ?chat) (nummer|
    telefonnummer|zeiten|offnungszeiten|erreichbar|adresse|email|e mail|bewertung|bewertungen|
    ticket|tickets|paket|level|vertrag|gebuhr)
  `,
  `
    personal|personalwesen|personalausweis|menschenrechte|menschenverstand|(pro|je|in|fur eine|
    fur|zweite|dritte|andere|anderen|anderer|dritten) (person|mensch)|person (pro|je)|
    reisemanager|(datei|passwort|task|geschenk|makler|immobilien|reise|versicherungs|handels|
    verkehrs|service|kunden)[ -]?(manager|makler|agent|agentur|konto)|user agent|(mobilfunk|netz|
    kran)operator
  `,
  `
    (verbunden|verbinden|verbindung) .. (mit|zum|zur) ... (drucker|wlan|internet|gerat|app|konto|
    server|bluetooth|handy|rechner|computer|shop|system|netzwerk|bank|paypal|kalender|datenbank)
  `,
  `
    (jemand|jemanden|jemandem|person) (anders|anderes|anderem|anderen|fremdes|fremden|anderer|
    der mir|die mir|hat|hatte|benutzt|verwendet|ist)
  `,
  `
    (geld|datei|dateien|auftrag|lizenz|konto|vertrag|ticket|tickets|gespräche|rechnung|paket|
    gutschein|bestellung|artikel|es) .. (an|auf) ... {anyone} .. (senden|schicken|ubertragen|
    uberweisen|verschenken|weitergeben|ubergeben|zuweisen|abtreten|umschreiben|liefern|
    weiterleiten|abgeben|verkaufen)
  `,
  `
    (er|sie|man|niemand|keiner|bote|fahrer|jemand|haben|hat|hatte|habe|wurde|wurden|wer|ihr) (
    mich |uns |nicht )*(angerufen|anruft|rief|anrufen wollte|zuruckgerufen)|angerufen (hat|haben|
    wurde|hatte)|(rufen|ruft) (sie |ihr )?(die|den|das|meine|nicht|nie|jeden)
  `,
]
