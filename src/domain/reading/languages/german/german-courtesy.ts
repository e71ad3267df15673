import type { CourtesyPatterns } from '../language-table.ts'

export const germanCourtesy: CourtesyPatterns = {
  greeting: `
    hallo|hallochen|hi|hey|hei|moin|moinsen|servus|gruezi|gruss gott|gruss dich|guten tag|
    guten morgen|guten abend|guten mittag|tag|morgen|abend|n abend|tach|mahlzeit|na|sehr geehrte|
    sehr geehrter|liebes|lieber|liebe|damen und herren|hallihallo|gute tag|schonen guten tag|grusse|
    huhu|wie gehts|wie geht es (dir|ihnen|euch)
  `,
  thanks: `
    danke|danke schon|dankeschon|dank|vielen dank|besten dank|herzlichen dank|tausend dank|merci|
    thx|thanks|ok|okay|okey|okee|alles klar|verstanden|klar|passt|super|toll|prima|perfekt|klasse|
    gut|sehr gut|wunderbar|bestens|in ordnung|geht klar|einverstanden|tschuss|tschuess|tschau|ciao|
    auf wiedersehen|bis dann|bis bald|bis morgen|bis spater|schonen tag|schones wochenende|
    schonen abend|schonen feierabend|gute nacht|ade|servus|mach ich|nein danke|das wars|
    das war alles|das ist alles|mehr nicht|nichts weiter|sonst nichts|alles gut|kein problem|
    gern geschehen|gerne|bitte|bitteschon|ebenso|ebenfalls|gleichfalls|weiss bescheid|dir auch|
    ihnen auch|euch auch|wird gemacht|top|cool|spitze|jawohl|jo|jap|jup|jepp|ach so|achso|aha|
    so ist das|verstehe|sehr nett|nett|lieb|lg|mfg|vg|liebe grusse|viele grusse|freundliche grusse|
    freundlichen grussen|grussen|bis dahin|hat sich erledigt danke|mega|genial|fein|freut mich|
    bin gespannt
  `,
  filler: `
    sehr|so|schon|schone|schonen|schones|tag|noch|fur|die|der|das|den|dem|ihre|ihrer|ihren|eure|
    euer|deine|deiner|dein|ihr|hilfe|unterstutzung|antwort|auskunft|info|infos|information|
    informationen|ruckmeldung|schnelle|rasche|prompte|nette|tolle|super|gute|freundliche|und|auch|
    dann|jetzt|mal|ja|nein|ich|wunsche|ihnen|euch|dir|einen|ein|eine|wochenende|abend|woche|
    feierabend|muhe|zeit|geduld|bemuhungen|bearbeitung|service|tipp|hinweis|ratschlag|ganz|herzlich|
    lieben|besten|vielen|allerseits|zusammen|team|leute|frau|herr|herrn|mal wieder|von|war|es|ist|
    alles|im voraus|voraus|vorab|freundlich|echt|wirklich|dafur|daruber|an|alle|damit|gemacht|hast|
    habt|haben|sie|du|wie|immer|nochmals|nochmal|erstmal|mit|bis|oh|ach|bot|lieber|liebes|grosse|
    schnell|schnellen
  `,
  announcement: [
    `
      (ich |wir )?(habe|hab|hatte|hatten|haben|hatt) (ich |da |mal |noch |auch |nur |kurz |schnell |
      bitte |zu |folgende |dazu )*(eine|ne|ein|einige|paar|ein paar|n|nur eine|mehrere|zwei|noch|
      noch eine|noch ne|mal ne|mal eine|da eine|da mal eine|einen|kurze|folgendes|dringende|
      wichtige|kleine|
      allgemeine)( kurze| kleine| dringende| wichtige| allgemeine| andere| weitere| schnelle| generelle| technische)? ?(
      frage|fragen|problem|anliegen|bitte|anfrage|problemchen|nachfrage|ruckfrage|probleme)
    `,
    `
      (kann|konnen|konnten|konntest|kannst|konnt|konntet|wurden|durfte|darf|wurdest|mochte|wollte|
      will|muss) (sie|du|ihr|mir|ich|man|jemand|wir|bitte|euch|mich|mal|etwas|was|jmd|hier|kurz|
      ihnen|dich|denn|da)( (mir|uns|bitte|mal|kurz|jemand|etwas|was|sie|euch|hier|vielleicht|dabei|
      damit|eventuell|wohl|eben|einmal|ihnen|dich|schnell|gerade))* (helfen|weiterhelfen|
      behilflich sein|unterstutzen|fragen|eine frage stellen|was fragen|etwas fragen|hilfe|
      frage stellen|zur hand gehen|nachfragen|beraten)
    `,
    `
      (brauche|brauch|benotige|brauchte|suche|bitte um|mochte|bedarf) (ich |da |mal |bitte |
      dringend |etwas |ein bisschen |eure |ihre |deine |kurz |ein wenig |hier |nur |noch )*(hilfe|
      unterstutzung|rat|support|auskunft|beratung|infos?)
    `,
    `
      (hilfe|help|sos|frage|kurze frage|eine frage|ne frage|nur eine frage|mal eine frage|hilf mir|
      helfen sie mir|helft mir|bitte helfen|bitte um hilfe|es gibt ein problem|problem)
    `,
  ],
  announcementFiller: `
    bitte|mal|ich|mir|euch|ihnen|sie|du|ihr|mit|zu|zum|zur|bei|meiner|meinem|meine|mein|der|die|das|
    dem|den|einer|einem|eine|ein|bestellung|konto|auftrag|produkt|rechnung|etwas|was|dringend|
    schnell|kurz|da|hier|jetzt|heute|noch|und|auch|dazu|wegen|bezuglich|an|nur|vielleicht|jemand|
    hatte|habe|ja|frage|fragen|problem|anliegen|hilfe|kann|konnen|konnt|gerade|schon|eben|dabei|
    stellen|wenn|moglich|es|gibt|eurem|ihrem|shop|service|in|einer sache|sache|folgendes|ware|nett|
    gerne|um|uber
  `,
  botQuestion: [
    `
      (bist|seid|sind|ist|bin) (du|sie|ihr|das|dies|hier|ich|da|es|dort|am anderen ende)( (denn|
      eigentlich|nur|wirklich|uberhaupt|etwa|jetzt|hier|da|auch|gerade|ernsthaft|ein|eine|einem|
      einer|echter|echte|echt|richtiger|richtige|realer|mit|real|wohl|so|am|ende|vielleicht|das))* (
      {bot}|mensch|menschlich|person|echt|menschen|mitarbeiter|automatisch|chatgpt|echter)( .. (
      oder|sprechen|verbunden|sprech)( .. ({bot}|mensch|nicht|person|menschen|maschinell|echt))?)?
    `,
    `
      (spreche|rede|schreibe|chatte|sprech|red|schreib|kommuniziere|unterhalte) (ich|wir) (hier |
      gerade |jetzt |denn |eigentlich |da |nun |etwa |nur |wirklich |mich |uberhaupt |
      schon wieder )*(mit|zu) (einem |einer |nem |ner |ner |dem |echten |richtigen |realen |
      wirklichen |so einer |so einem )*({bot}|menschen|mensch|person|mitarbeiter|echten)( .. (oder|
      zu tun)( .. ({bot}|menschen|mensch|nicht|person))?)?
    `,
    `
      (habe|hab) ich (es )?(hier |gerade |jetzt |denn )*(mit) (einem |einer |echten |richtigen )*(
      {bot}|menschen|person) (zu tun)( oder ...)?|(wer|was) (bist|sind|seid) (du|sie|ihr)( (denn|
      eigentlich|genau|uberhaupt))?|mit wem (spreche|schreibe|rede|chatte|habe) ich( (hier|
      eigentlich|denn|gerade|es|zu|tun|da))*|(mensch|bot|roboter|ki|maschine) oder (ein |eine )?(
      mensch|bot|roboter|ki|maschine)|(antwortet|schreibt|sitzt|steckt) (hier |mir |da |gerade |
      dahinter )*(ein |eine |echter |nur )*({bot}|mensch|person)( .. )?|(du|sie|das|ihr) (bist|sind|
      ist|seid) (doch |nur |bestimmt |sicher |wohl |ja )*(ein |eine )(
      {bot})( oder| oder nicht| nicht wahr| ne| stimmts| gell)?
    `,
  ],
  solved: [
    `
      (das|es|alles|problem|jetzt|nun|dies|der|die|tipp|losung|link|hat|super|der tipp|der link|
      die anleitung|ihr tipp|die losung|frage|und|ja|damit|mir)( (ist|hat|hats|sich|jetzt|nun|damit|
      mir|wieder|wirklich|sehr|alles|bereits|inzwischen|schon|problem|das|war|mein|meine|die|der|
      frage|tipp|sofort|gleich|auch|dann|es|wurde|nochmal|selbst|super|prima|perfekt|tatsachlich|
      doch|problemlos|einwandfrei|wunderbar|gut|dank|ihrer|eurer|deiner|hilfe))* (geklappt|
      funktioniert|geholfen|gelost|erledigt|behoben|weitergeholfen|beantwortet|geklart|gefixt|
      gefunden|geschafft|geht|klappt|lauft|funktionierts|gehts|klappts|lauft wieder|in ordnung|weg|
      genutzt|angekommen|da|die losung)
    `,
    `
      (hat|habs|hab es|habe es|hab|haben es|wir haben es|ich habe es|konnte|konnten) (es |das |
      problem |alles |mein |super |prima |jetzt |nun |selbst |schon |auch |selber |wunderbar |
      sofort |bereits |inzwischen |sich |ich |mir |sehr |gut |perfekt |toll |bestens |wirklich |
      tatsachlich |damit |das problem )*(geklappt|funktioniert|geholfen|gelost|erledigt|hinbekommen|
      gefunden|geschafft|losen|beheben|behoben|weitergeholfen|geklart|selbst losen|hingekriegt|
      gefixt)
    `,
    `
      (geht|klappt|funktioniert|lauft) (jetzt|wieder|nun|alles|einwandfrei|prima|super|perfekt|
      wunderbar|bestens)|(problem|frage|anliegen|
      sache|thema|fall|ticket) (ist |hat sich |wurde |somit |damit |jetzt |nun |inzwischen |schon |
      bereits |selbst )*(gelost|erledigt|behoben|geklart|beantwortet|geschlossen|vom tisch|weg)|(
      gelost|erledigt|geklart|behoben|hat geklappt|hat funktioniert|hat geholfen|hat sich erledigt|
      hat sich geklart|passt jetzt|alles in ordnung jetzt|alles bestens jetzt|genau das (war es|
      habe ich gesucht|wollte ich wissen|brauchte ich)|(sie|ihr|du) (konnen|konnt|kannst) (das |
      den |die |es )?(ticket |fall |anfrage |gesprach |chat )?(nun |jetzt |gerne |gern )?(
      schliessen|zumachen|abschliessen))
    `,
  ],
  unsolved: [
    `
      (nicht|nichts|kein|keine|keinen|nie|niemals|ohne|weder|kaum|fast|teilweise|halb|beinahe|un(
      gelost|geklart)|noch|leider|nur|erst)
    `,
    `
      (aber|jedoch|allerdings|ausser|obwohl|doch nicht|bis auf|bis|wenn|falls|sobald|wann|wie|warum|
      wieso|wo|was|hoffe|hoffentlich|sollte|soll|muss|mochte|will|bitte|brauche|kann ich|konnt ihr|
      damit es|bevor|vorher|fruher|gestern ging|ob|habe ich noch|ausserdem|zudem|andere|weitere|
      werden|wird|ware|wurde gern|hatte gern)
    `,
  ],
}
