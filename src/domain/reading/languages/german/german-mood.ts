import type { MoodPatterns } from '../language-table.ts'

export const germanMood: MoodPatterns = {
  strong: [
    `
      (dann |sonst )?(kaufe|bestelle|kaufen|bestellen) (ich |wir )?(ab jetzt |kunftig |
      dann )?(woanders|anderswo|bei der konkurrenz)
    `,
    `
      (will|mochte|verlange|fordere) (ich )?(sofort|umgehend|jetzt|endlich) mein geld|
      mein geld (sofort|umgehend|jetzt|endlich) zuruck
    `,
    '(mein |unser )geld (habt|haben) (ihr|sie) .. (genommen|kassiert|eingesteckt)',
    'wie schwer (kann|ist) (es|das) .. (sein|ein|eine|zu)',
    `
      (mir reicht es|mir reichts|jetzt reicht es|jetzt reichts|es reicht mir|
      so etwas habe ich noch nie erlebt)
    `,
    `
      (gluckwunsch|bravo|klasse|super|toll) (schon )?wieder (das falsche|falsch|nicht|nichts|
      nur)
    `,
    '(schon )?wieder (nur )?(eine |die )?(standardantwort|textbaustein|floskel)',
    `
      (frechheit|unverschamt|unverschamtheit|skandal|unfassbar|unglaublich|lacherlich|peinlich|
      katastrophe|katastrophal|unmoglich|unzumutbar|inakzeptabel|nicht (mehr )?akzeptabel|zumutung|
      schweinerei|sauerei|betrug|betruger|abzocke|abzocker|verarsch\\w*|verarscht|verarschen|
      scheiss\\w*|scheisse|mist|drecks\\w*|dreck|arschloch\\w*|arsch|verdammt\\w*|kacke|kotzt|
      zum kotzen|bloder|blode|blod|idioten|idiot|unfahig\\w*|inkompetent\\w*|inkompetenz|saftladen|
      schrott|nutzlos\\w*|unbrauchbar|sinnlos\\w*|unterirdisch|bodenlos|schamt euch|schamen sie sich|
      armutszeugnis|unterste schublade|zeitverschwendung|witz|armselig|erbarmlich|grottenschlecht|
      miserabel\\w*|mies\\w*|furchtbar\\w*|schrecklich\\w*|horror|schlechtester|schlechteste|
      absolut schlecht|geht gar nicht|beschissen|bescheuert|respektlos|dreist|unprofessionell|
      desastros|wutend|sauer|stinksauer|verargert|argerlich|argere|argert|genervt|nervt|nervig|
      frustriert|frustrierend|enttauscht|enttauschend|emport|fassungslos|verzweifelt|unzufrieden|
      aufgebracht|langsam reichts|reicht langsam|reicht es mir|reicht mir|mir reichts|es reicht|
      jetzt reichts|die schnauze voll|nase voll|satt|geduld (ist|am|verloren|verliere)|
      am ende meiner geduld|keine geduld|geduldsfaden|keine lust mehr|keinen bock mehr|nie wieder|
      nie mehr|hore auf zu|das letzte|fur dumm|fur blod|zum narren|auf den arm nehmen|
      im stich gelassen|hangen gelassen|vertrostet|hingehalten|abgewimmelt|ignoriert|ignorieren|
      ausgeraubt|geht mir auf die nerven|geht auf den sack|treibt mich in den wahnsinn|wahnsinnig|
      unertraglich|schlechter service|schlechten service|kundenfeindlich|servicewuste|theater|
      kasperletheater|trauerspiel|alptraum|albtraum|nicht normal|kann nicht wahr sein|darf (
      doch )?nicht wahr sein|wollt ihr mich|wollen sie mich|ernst gemeint|euer ernst|ihr ernst|
      dein ernst|das ist doch kein|willst du mich|verschwendet meine zeit|stehlt mir|hilft mir (
      hier )?(keiner|niemand)|gehts noch|lasst mich in ruhe|dumme|dummer|dummes|
      ein schlag ins gesicht|nichts als (arger|probleme)|macht mich (wahnsinnig|fertig|krank|
      wutend)|am verzweifeln|keinen nerv)
    `,
    `
      (zum|schon das|bereits das|das) (.. )?(zweite|dritte|vierte|funfte|sechste|siebte|zehnte|
      hundertste|zigste|tausendste|zweiten|dritten|vierten|funften|sechsten|zehnten|hundertsten|
      zigsten|x ten|\\d+|2|3|4|5) ?(mal|male|anfrage|nachricht|mail|email|e mail|anlauf|versuch|
      beschwerde)( .. (dass|das|schreibe|melde|frage|an|in|und))?
    `,
    `
      (wie oft|wie lange|wie viele male|wieviele mails|wie viele mails|wie viel) (muss|soll|sollen|
      mussen|noch|darf|will|wollen|wollt|dauert|denn|eigentlich)( .. (noch|eigentlich|denn|ich|wir|
      ihr))
    `,
    `
      (niemand|keiner|kein mensch|ihr|sie|der support|euer support|ihr support|kein schwein|
      keine sau) (hier |bei euch |bei ihnen |von euch |von ihnen |mir |scheint |sich |da |auf |es |
      mich |meine )*(antwortet|reagiert|meldet|hilft|kummert|interessiert|ruft|geantwortet|gemeldet|
      reagiert|zustandig|lest|liest|versteht|zuhort|ignoriert|ruhrt|halt es|geht|fuhlt)
    `,
    `
      (immer noch|noch immer|weiterhin|bis heute|bisher|seit|wieder|trotz) ... (keine|kein|keinen|
      nichts|niemand|ohne) .. (antwort|reaktion|ruckmeldung|losung|geld|nachricht|ruckruf|gehort|
      passiert|getan|hilfe|feedback|erstattung|getan|geschehen|gemeldet)
    `,
    `
      (keine|kein|nie eine|null) (antwort|reaktion|ruckmeldung|ruckruf)( .. (erhalten|bekommen|seit|
      auf|mehr|gehort|trotz))
    `,
    `
      (mehrfach|mehrmals|zigmal|tausendmal|hundertmal|dreimal|viermal|funfmal|schon oft|x mal|
      unzahlige|wiederholt|\\d+ mal|schon zweimal|bereits zweimal|standig|dauernd) .. (geschrieben|
      angerufen|gefragt|gemeldet|kontaktiert|gebeten|reklamiert|erklart|gesagt|beschrieben|mails|
      nachgefragt|versucht|anrufen|schreiben|angefragt|mitgeteilt|nachrichten|geschickt|erinnert|
      beschwert|dasselbe|das gleiche)
    `,
    `
      (geschrieben|angerufen|gefragt|gemeldet|gesagt|erklart|versucht|kontaktiert) .. (mehrfach|
      mehrmals|zigmal|tausendmal|dreimal|schon zweimal|unzahlige male)
    `,
    `
      (warte|warten|gewartet|wartet|hange|sitze)( [^ .?]+){0,4} (seit|schon|jetzt|nun|
      mittlerweile)( [^ .?]+){0,3} (wochen|tagen|stunden|monaten|monate|woche|tage|stunde|ewig|
      ewigkeiten|jahren|lange)( .. (und|ohne|keine|nichts|aber|niemand|immer))
    `,
    `
      (seit|schon) (.. )?(wochen|stunden|monaten|tagen|ewigkeiten) (warte|hange|versuche|passiert|
      hore|bekomme|bitte|renne|laufe|schreibe|kampfe|werde)( .. )?
    `,
    `
      (anwalt|rechtsanwalt|anzeige|verbraucherzentrale|verbraucherschutz|polizei|gericht|klage|
      verklage|rechtliche schritte|rechtlichen schritte|schlichtungsstelle|inkasso|mahnverfahren|
      strafanzeige|presse|trustpilot|bewertung)( .. (einschalten|erstatten|gehen|melden|informieren|
      wenden|kontaktieren|verklagen|einleiten|ubergeben|schreiben|anzeigen|stern|negativ\\w*|
      schlechte|hinterlassen|sterne))
    `,
    `
      (schlechte|negative|1 stern|ein stern|null sterne|entsprechende|vernichtende) (bewertung|
      rezension|sterne)
    `,
    `
      (sonst|ansonsten|andernfalls|oder|wenn|falls|dann) ... (kundige|storniere|wechsle|bin ich weg|
      gehe ich|klage|anzeige|widerrufe|wechsel|anwalt|kundigen|zeige ich|hole ich mein geld|
      zur konkurrenz)
    `,
    `
      (zur konkurrenz|kunden verloren|kundin verloren|kunden verlieren|als kunden los|
      letzte bestellung|letztes mal (hier|bei)|nicht mehr (bei euch|bei ihnen|empfehlen)|
      nicht weiterempfehlen|rate allen ab|warne alle)
    `,
    `
      (wofur|wozu) (zahle|bezahle|bezahlen|zahlen) (ich|wir)|(immer|jedes mal|standig|nur) (die |
      der |das |den )?(gleichen?|selben?|dieselben?|dasselbe|standard|vorgefertigte\\w*|ausreden|
      floskeln|textbausteine|leere)( .. (antwort|antworten|ausrede|ausreden|mist|floskeln|
      versprechen|spruche|leier|problem))?|leere versprechen|ausreden|textbausteine|
      danke fur nichts|vielen dank fur nichts|liest (hier )?(uberhaupt )?(jemand|irgendjemand|
      keiner|das)|lest ihr|lesen sie uberhaupt|konnt ihr (nicht )?lesen|was soll (das|der|dieser|
      die)|was ist (eigentlich |nur )?los (mit euch|bei euch|bei ihnen)|macht (endlich )?euren job|
      tut (endlich )?(was|etwas)|kriegt ihr (das )?(nichts|nicht|endlich)|bekommt ihr (das )?(
      nichts|nicht) (auf die|hin)|jetzt endlich|(drehe|drehen|reden) (mich|uns) (nur )?im kreis|
      im kreis|von pontius|hin und her geschickt|letzte (warnung|chance|frist|mahnung)|(schon|
      bereits) wieder (kaputt|defekt|falsch|nicht|das gleiche|der gleiche|dasselbe|ein fehler)|
      versprochen (und|aber)|wurde (mir )?versprochen
    `,
  ],
  weak: [
    '(immer noch|noch immer|noch nicht|nach wie vor|weiterhin)( nicht| kein\\w*| nichts)?',
    '(schon wieder|wieder nicht|erneut|abermals|nochmal|noch einmal|wiederholt)',
    '(warte|gewartet|warten) .. (wochen|tagen|stunden|lange|ewig|monaten|seit)',
    '(seit|vor) .. (wochen|tagen|monaten|stunden)',
    `
      (schon|bereits) (zweimal|zwei mal|mehrmals|oft|dreimal|\\d mal)|mehrfach|mehrmals|standig|
      dauernd
    `,
    '(endlich|sofort|umgehend|unverzuglich|schleunigst|gefalligst|wirklich|ehrlich|mal ehrlich)',
    '(schlecht|langsam|schlimm|traurig|schade|unschon|blod|doof|unverstandlich|unmoglich|arger)',
    `
      (hilft|funktioniert|klappt|geht|passiert|bringt) (mir |das |hier |einfach |immer noch |gar |
      uberhaupt |mal wieder |ja )*(nicht|nichts|nix)
    `,
    '(niemand|keiner|nichts|nie)',
    '(mein geld zuruck|geld zuruck) .. (sofort|jetzt|endlich|umgehend)?',
    '(warum|wieso|weshalb) .. (nie|immer|standig|niemand|keiner|nicht mal|so lange|dauert)',
    '(kundige|kundigen) .. (sofort|fristlos)|fristlos',
    '(eigentlich|angeblich|sollte (schon|langst)|langst)',
  ],
  calm: [
    'wie lange (muss|mussen) (ich|wir|man) (auf|bis|fur|warten (auf|bis))',
    `
      (nicht|kein|keine) (so |ganz |mehr |wirklich |zu )?(schlimm|sauer|bose|arger|argern|
      frustriert|enttauscht|verargert|eilig|dringend|blod|schlecht|mies)|nichts fur ungut|
      kein stress|keine eile|kein problem|betrugs(versuch|masche|verdacht|mail|schutz)|(ist das|
      verdacht auf|moglicher) (ein )?betrug|saure[a-z]*|(gegen|vor) betrug|wie lange (dauert|dauern|
      braucht|habe ich|kann ich|ist|gilt|muss (ich )?(das|der|die|es))|wie oft (kann|wird|darf|
      soll ich (das|die))|sauerstoff|sauerteig|papiermist|satt(gelb|grun|e farb)|nochmal(s)? (
      versuchen|bestellen|senden|zuschicken|danke|vielen)|noch einmal (versuchen|bestellen|senden|
      zuschicken|danke|vielen)|(bewertung|rezension) (abgeben|schreiben|andern|loschen|
      hinterlassen)|(zweite|zweiten|zum ersten|erste|ersten|nachste|nachsten|letzte|letztes|dieses|
      jedes) mal( bestellt| bestelle| kaufe)|dreckig|(nie|nichts) (mehr )?(verpassen|bestellt)|
      unglaublich (gut|schnell|nett|freundlich|toll|lieb)|wahnsinnig (gut|schnell|nett|freundlich|
      toll|lieb)|verdammt gut
    `,
  ],
  happy: [
    `
      (super|toll|klasse|spitze|prima|perfekt|genial|wunderbar|grossartig|fantastisch|hervorragend|
      ausgezeichnet|begeistert|zufrieden|sehr glucklich|glucklich|freue mich|freut mich|liebe (es|
      diese|dieses|euch|eure)|herzlichen dank|tausend dank|vielen lieben dank|1000 dank|bester|
      beste|der beste|die besten|top|mega|hammer|geil|spitzenmassig|wunderschon|sehr schon|
      sehr nett|sehr freundlich|hilfsbereit|weiter so|ihr seid (die besten|super|toll)|
      hat mir sehr geholfen|sehr geholfen|sehr hilfreich|juhu|hurra|wow|liebsten dank|bin froh)
    `,
  ],
  rejection: [
    `
      (das|dies|es|die antwort|der link|der artikel|die anleitung|der tipp|diese antwort|
      dieser tipp|ihre antwort|deine antwort|eure antwort|nichts davon|alles|leider|der vorschlag|
      die losung|beides) ?(hat |habe |hab |tut |ist |war |bringt |hilft |funktioniert |klappt |
      geht |beantwortet |lost |loste |half |klappte |funktionierte |passt |stimmt )+(mir |uns |
      leider |aber |auch |immer noch |noch |das |mein |meine |es |gar |uberhaupt |so |hier |
      bei mir |ja |wirklich |problem |frage |einfach |trotzdem |alles )*(nicht|nichts|nix|nie|kein|
      keine|weiter nicht|falsch)( .. (geholfen|hilft|weiter|funktioniert|geklappt|gefragt|problem|
      frage|antwort|hilfreich|losung|beantwortet|was ich|wissen|gemeint|richtig|gesucht|suche|
      gebracht|wollte|meine|meinte))?
    `,
    `
      (hat|hilft|klappt|funktioniert|geht|bringt|half|nutzt) (mir |uns |leider |aber |auch |
      immer noch |noch |so |das |es |gar |uberhaupt |bei mir |trotzdem |alles )*(nicht|nichts|
      nix)( .. (geholfen|weiter|funktioniert|geklappt|gebracht))?(?= [.?]|$)
    `,
    `
      (das|dies) (war|ist) (leider |aber |auch |gar |uberhaupt |immer noch )*(nicht|keine|kein) (
      das |die |meine |eine |was |wonach |wirklich |ganz )*(was|frage|antwort|problem|hilfreich|
      losung|richtig|gemeint|gefragt|wonach|ich|hilfe)
    `,
    `
      (das|danach) (habe|hab|hatte|war) ich (nicht|gar nicht|uberhaupt nicht|nie) (gefragt|gemeint|
      wissen|gesucht|gewollt)|meine frage (war|ist|wurde|lautet)( .. (eine andere|nicht|anders|
      immer noch|nie|damit nicht))|(falsche|falsch|unpassende|nutzlose) (antwort|auskunft|info|
      verstanden|beantwortet)|missverstanden|falsch verstanden|nicht verstanden|(du|sie|ihr) (
      versteh\\w*|verstehst|beantwort\\w*|hor\\w*|geht|gehen|antwort\\w*) (mich|meine|mir|auf|das|
      nicht|
      gar)( .. (nicht|nichts))?|nicht (hilfreich|geholfen|beantwortet|gelost|behoben|
      weitergeholfen)|wenig hilfreich|(schon|bereits|alles) (probiert|versucht|gemacht|gelesen|
      ausprobiert|durchgefuhrt)|problem (besteht|bleibt|ist immer noch|ist noch|tritt)|(immer noch|
      noch immer|weiterhin) (das (gleiche|selbe)|dasselbe|derselbe|der gleiche|nicht|kein)( .. (
      problem|fehler|geklappt|funktioniert|geht|gelost))|keine hilfe
    `,
  ],
}
