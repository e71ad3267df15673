import type { WishPatterns } from '../language-table.ts'
import { germanExceptions } from './german-exceptions.ts'

export const germanWish: WishPatterns = {
  exceptions: germanExceptions,
  implied: [
    `
      (nicht|nie|niemals|nimmer|kein|keine|keinen|keinem|keiner|genug|statt|anstatt|satt|ohne|hasse|
      weg) ... (mit |von |an |zu |bei |durch )?(so |einem |einer |einen |der |dem |den |diesem |
      dieser |ner |nem |irgendeinem |eurem |eurer |ihrem |ihrer |eine |ein |die |das |blod\\w* |
      dumm\\w* )*{bot}( .. (sprechen|reden|schreiben|chatten|kommunizieren|diskutieren|haben|
      unterhalten))?
    `,
    `
      (kein|keine|keinen|nicht|keiner) (ein |eine |einen |der |die |so ein |blod\\w* |dumm\\w* |
      weiter\\w* )?{bot}( bitte)?(?= [.?]|$)
    `,
  ],
  refusals: [
    `
      (nicht|kein|keine|keinen|keinem|keiner|ohne|niemand|niemanden|nie|statt|anstatt|brauche nicht|
      mussen nicht|bitte nicht|unnotig|nein) (extra |unbedingt |mehr |erst |gleich |sofort |jetzt |
      mit |an |zu |zum |zur |von |dass )*({det} )*({anyone})( .. (sprechen|reden|verbinden|
      weiterleiten|verbunden|notig|erforderlich|einschalten|warten|weitergeleitet|zu sprechen|
      zu reden|telefonieren|durchstellen|schreiben|kontaktieren|anrufen|bemuhen|weitergeben|
      brauchen|haben|werden))?
    `,
    `
      (nicht|kein|keine|keinen|ohne|nie|niemals|bloss nicht|ja nicht) .. (weiterleiten|
      weiterverbinden|verbinden|durchstellen|anrufen|zuruckrufen|weitergeleitet|verbunden|
      weitergeben|ubergeben|eskalieren|ruckruf|anruf|telefonieren|weiterzuleiten|ruf|anzurufen)
    `,
    `
      (mit|an|zu|von) ({det} )*({anyone}) .. (nicht|nie) .. (sprechen|reden|telefonieren|verbunden|
      weiterleiten|weitergeleitet|verbinden|notwendig|notig)
    `,
    `
      (leite|leiten|verbinde|verbinden|ruf|rufen|gib|stell|leitet|verbindet|ruft) (mich|mir|uns|das|
      sie|es|den|bitte)( bitte| mich| das| es| jetzt| sie)* (nicht|bloss nicht|ja nicht|nie|
      auf keinen fall) ...
    `,
    '(mensch|mitarbeiter|support|berater|agent) (brauche|brauch|mochte|will|benotige) ich nicht',
  ],
  asks: [
    `
      (ist|sitzt|antwortet|arbeitet) (da|hier|dort) (denn |noch |uberhaupt |vielleicht )*(jemand|
      irgendjemand|irgendwer|wer|ein mensch)(?= [.?]|$)
    `,
    `
      (ist|sind|gibt es|gibts|arbeitet|sitzt|lebt|bin ich) .. (da |hier |bei euch |bei ihnen |denn |
      dort |noch |vielleicht |uberhaupt )*(jemand|irgendjemand|irgendwer|jmd|wer|ein mensch|
      menschen|ein mitarbeiter|mitarbeiter|ein echter mensch|echte menschen|personen|leute|keiner|
      niemand)( .. (da|hier|dort|erreichbar|anwesend|online|verfugbar|zu erreichen|frei|sprechen|
      reden))
    `,
    `
      (jemand|irgendjemand|irgendwer|einer|wer|jmd) (da|hier|zuhause|online|dort|anwesend|
      erreichbar)( draussen| drin| am anderen ende)?(?= [.?]|$)
    `,
    `
      (gibt es|gibts|habt ihr|haben sie|hat ihr|hat euer) .. (auch |denn |uberhaupt |hier |
      bei euch |bei ihnen |noch |einen |eine |ein |irgendeinen |vielleicht )*({strong}|menschen|
      mensch|person|mitarbeiter|jemanden|ansprechpartner|leute|berater|ansprechperson|personen)
    `,
    `
      (ruf|rufen|ruft|anruf) (sie |mich |uns |bitte |mal |doch |mir |jemand )*(mich|uns|zuruck|
      an)( .. (an|zuruck|anrufen|zuruckrufen|durch))?
    `,
    `
      (mich|uns|mir) .. (anrufen|zuruckrufen|zuruckmelden|telefonisch kontaktieren|kontaktieren|
      anruft|zuruckruft|zuruck rufen|an rufen)
    `,
    `
      (ruckruf|zuruckgerufen werden|angerufen werden|telefonat|anruf von|telefongesprach|
      telefontermin|ruckrufbitte|ruckrufwunsch|telefonisch (sprechen|klaren|erreichen|besprechen|
      reden|kontakt)|telefonische beratung|personlich sprechen|personlichen kontakt|
      personliches gesprach|personliche beratung|von mensch zu mensch)
    `,
    `
      (jemand|jemanden|mitarbeiter|mensch|kollege|kollegin|person|chef|berater|einer von euch|wer|
      techniker|irgendwer) ... (anrufen|melden|meldet|kummern|kummert|ubernehmen|ubernimmt|
      kontaktiert|kontaktieren|anruft|ansehen|anschauen|anschaut|zuruckrufen|zuruckruft|antworten|
      antwortet|drum kummert|bearbeiten|durchlesen|schaut|prufen|einschalten|ruft|draufschauen|
      entscheiden)
    `,
    `
      (jemand|jemanden|jemandem|einen|einem|wer|kollegen|mitarbeiter|mensch) (aus|von|vom|im|in) (
      der |dem |eurem |ihrem |euch |ihnen |eurer |ihrer )?(support|team|vertrieb|service|
      kundenservice|abteilung|kundendienst|buchhaltung|technik|[a-z]+abteilung|firma|verkauf|
      zentrale|geschaftsleitung|versand|unternehmen|mitarbeiter)
    `,
    `
      (an|zu|zum|zur|mit) (einen |einem |einer |eine |die |den |der |ihre |ihren |ihrem |ihrer |
      euren |eure |eurem |eurer |das |dem |jemanden |jemandem |menschlichen |echten |richtigen |
      zustandigen |anderen |nachsten |hohere |hoheren )*({person}|{someone}|{dept}|instanz|stelle|
      ebene) (weiterleiten|weitergeben|weiterverbinden|durchstellen|ubergeben|verbinden|
      verbunden werden|verbunden|weitergeleitet|ubermitteln|vermitteln|eskalieren|durchgestellt|
      wechseln|weiterreichen|weiter leiten|leiten|abgeben|weiter|leite|verweisen|richten|wenden|
      wende|ubertragen|umleiten)
    `,
    `
      (leite|leiten|leitet|gib|geben|gebt|verbinde|verbinden|verbindet|stell|stelle|stellen|stellt|
      ubergib|ubergeben|reich|reichen|vermittle|vermitteln|bring|schick|schicken|hol|holen|holt) (
      mich|mir|uns|das|dies|diesen|den|die|meine|meinen|mein|sie|es|es bitte)( [^ .?]+){0,5} (
      weiter|durch|an|mit|zu|zum|zur|ab|heran|dazu|her|ran|rubber|ruber)( (einen |einem |einer |
      eine |ihren |ihrem |ihre |euren |den |die |der |das |dem |eure |eurem |ihrer |eurer |
      jemanden |jemandem |menschlichen |echten |richtigen )*({anyone}|mensch\\w*))?
    `,
    `
      (mich|uns) (bitte |mal |doch |sofort |jetzt |direkt |endlich |lieber |gleich )*(
      weiterverbinden|durchstellen|weiterleiten|verbinden|weiter leiten|zu einem|an einen|mit einem|
      mit einer|zum support|mit jemand\\w*|zu jemand\\w*|an jemand\\w*)
    `,
    '(weiterleitung|ubergabe|vermittlung|eskalation|durchstellung) (an|zu|zum) .. {anyone}',
    '(bitte |das |dies |es |fall |ticket )(jetzt |sofort |dringend )*(eskalieren|eskaliert)',
    `
      von (einem|einer) (echten |richtigen |realen |menschlichen )?(menschen|mitarbeiter|
      mitarbeiterin|person|kollegen) .. (geholfen|bearbeitet|beraten|beantwortet|gepruft|antwort|
      hilfe|kontaktiert|angerufen|betreut|bedient|angeschaut|gelesen)
    `,
    '{strong}',
    '(gibt es|gibts) (hier |da |bei euch |bei ihnen |auch |noch |denn )*(richtige|echte) (menschen|leute)',
    `
      (mit|zu|an|bei|von|zwischen) (wem|wen)?( )?({det} )*({anyone}) (von |vom |aus |im |
      in )?( ?[^ .?]+){0,4} ?({talkDo}|durchkommen|erreichen|landen|haben)
    `,
    `
      ({talk}|verbinde|verbinden|verbunden|sprich|spreche) (bitte |nur |mal |mich |sie |lieber |
      direkt |jetzt |gerne |gern )*(mit|zu|an) ({det} )*({anyone})
    `,
    '(kontakt|gesprach|verbindung|chat|telefonat|termin) (mit|zu|zum|zur|an) ({det} )*({anyone})',
    `
      {want} ({det} |ich |jetzt |sofort |gerne |gern |nur |endlich |einfach |hilfe von |kontakt zu |
      unterstutzung von |hier |dringend |unbedingt |auch |wieder |einen |als |antwort von )*(mensch|
      menschen|mitarbeiter|mitarbeiterin|person|berater|beraterin|ansprechpartner|ansprechpartnerin|
      ansprechperson|sachbearbeiter|agent|agenten|operator|kollegen|kollegin|kundenberater|
      kundenbetreuer|vorgesetzten|chef|manager|techniker|live chat|livechat|mitarbeitenden|
      supportmitarbeiter|servicemitarbeiter|betreuer|kundenservice|kundendienst|kundensupport|
      menschliches|support)( .. (sprechen|reden|haben|bitte|kontaktieren|erreichen|verlangen))?(?! (
      nummer|fur|ist|hat|aus dem))
    `,
    `
      {want} (ich |jetzt |sofort |gerne |gern |nur |endlich |einfach |hier )*(jemanden|
      irgendjemanden|jemand|
      wen)( der| die| aus| vom| von| mit| zum| bei| erreichen| sprechen| kontaktieren| an)
    `,
    `
      (wie|wo|wann|kann|konnte|konnen|darf|mochte|will|wollen|lass|lassen|lasst|durfte|muss|wurde|
      wunsche)( [^ .?]+){0,3} ({det} )*(menschen|mensch|mitarbeiter|mitarbeiterin|person|berater|
      jemanden|jemand|ansprechpartner|sachbearbeiter|agenten|kollegen|operator|echten|kundenberater|
      vorgesetzten) .. (sprechen|reden|erreichen|kontaktieren|haben|bekommen|telefonieren|schreiben|
      chatten|geholt|finden|kriegen|ran|ubernehmen|einschalten|anrufen)
    `,
    `
      (mensch|menschen|mitarbeiter|berater|agent|person|support|kundenservice|kundendienst|
      vorgesetzter|chef|kundenberater|operator|ansprechpartner|
      kundenbetreuer)( bitte| jetzt| sofort| sprechen| her| gewunscht| verlangt| gefragt| erwunscht| her bitte| dran)+
    `,
    `
      (den |ihren |euren |zum |der |die )(kundenservice|kundendienst|kundensupport|support) (
      sprechen|erreichen|kontaktieren|anrufen|haben)
    `,
    '(sprechen|reden) .. (einen|einem) (menschen|mitarbeiter)',
  ],
  bare: `
    {strong}|mensch|menschen|mitarbeiter|mitarbeiterin|person|berater|beraterin|agent|operator|
    kundenservice|kundendienst|kundensupport|support|ansprechpartner|sachbearbeiter|jemand|
    vorgesetzter|vorgesetzten|chef|ruckruf|livechat|live chat|kundenberater|supportmitarbeiter|
    servicemitarbeiter|echter mensch|hotline|mitarbeitende|eskalation|weiterleiten|
    menschlicher support|telefonat|techniker|kundenbetreuer|kollege|vermittlung
  `,
  beside: `
    bitte|jetzt|sofort|ein|eine|einen|einem|einer|der|die|das|den|ich|mochte|will|brauche|nur|nein|
    ja|hallo|hi|danke|endlich|gib|mir|mit|sprechen|reden|zu|her|hier|nochmal|lieber|dringend|gerne|
    gern|guten|tag|echten|richtigen|verdammt|verdammte|nochmals|an|vom|zum|anderen|schnell|human|
    doch|mal
  `,
}
