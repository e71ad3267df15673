import type { CourtesyPatterns } from '../language-table.ts'

export const swedishCourtesy: CourtesyPatterns = {
  greeting: `
    hej|hejsan|hej hej|hejhej|hallo|halla|tja|tjena|tjenare|god morgon|godmorgon|god kvall|god dag|
    goddag|god eftermiddag|god middag|hi|hello|morgon|hej pa er|hej dar|hej igen|basta|mors|
    hur mar du|hur ar laget|laget|hur star det till
  `,
  thanks: `
    tack|tackar|tack sa mycket|tack tack|thanks|thx|ok|okej|okey|okay|bra|fint|toppen|super|perfekt|
    utmarkt|jattebra|vad bra|da vet jag|jag forstar|forstar|forstatt|uppfattat|noterat|visst|
    absolut|hejda|hej da|adjo|vi hors|ha det bra|ha det|ha det gott|trevlig helg|trevlig kvall|
    trevlig dag|ha en fin kvall|ha en trevlig kvall|ha en bra dag|ha en fin dag|god natt|godnatt|
    nej tack|ja tack|det var allt|
    det ar allt|inget mer|inget annat|inga problem|ingen fara|ingen orsak|varsagod|detsamma|du med|
    ni med|desamma|halsningar|med vanlig halsning|vanliga halsningar|mvh|kanon|klockrent|schysst|
    schyst|najs|nice|kul|harligt|underbart|fantastiskt|det later bra|later bra|jag provar|
    jag testar|ska prova|jag vantar|avvaktar|grymt|tackar och bockar|tusen tack|stort tack|hoppsan|
    jaha|jasa|aha|va bra|gott|trevligt|super tack|puss|kram
  `,
  filler: `
    sa|mycket|for|hjalpen|svaret|svar|hjalp|informationen|information|info|snabbt|snabb|snabba|det|
    det var|den|ditt|er|ert|din|era|dig|du|ni|att|och|allt|en|ett|i|forhand|pa|jag|ar|var|da|nu|ja|
    nej|jo|igen|bra|fin|fint|snall|snalla|snallt|av|helg|dag|kvall|vecka|forklaringen|talamod|
    talamodet|tiden|tid|service|servicen|support|supporten|jatte|jattemycket|verkligen|tusen|stort|
    varmt|alla|team|teamet|hela|ska|vi|vet|om|detta|gullig|gulligt|trevlig|trevligt|bemotande|bot|
    ah|oh|sjalv|tips|tipset|ocksa|med|hor|hors|ses|tack|har|fick
  `,
  announcement: [
    `
      (jag |vi )?(har|hade) (en |ett |nagra |lite |bara |ocksa |ytterligare |tva |par |snabb |kort |
      liten |annan |enkel )*(fraga|fragor|problem|fundering|funderingar|arende|undran)
    `,
    `
      (kan|kunde|skulle|far|kunna|nagon)( (du|ni|jag|nagon|ni|mig|oss|hjalpa|kunna|fa|lov|att|som|
      tack|snalla|kan|vi))* (hjalpa|hjalpa till|hjalp|fraga|stalla en fraga|fraga en sak|
      fraga nagot|assistera|bista)
    `,
    `
      (behover|vill ha|soker|onskar|skulle behova|behover fa|skulle vilja ha) (lite |er |din |jag |
      snabb |akut |mer |fa )*(hjalp|assistans|support|rad|information)
    `,
    `
      (hjalp|hjalp mig|fraga|en fraga|snabb fraga|kort fraga|sos|help|problem|undrar en sak|
      jag undrar en sak|jag undrar|har en fundering)
    `,
  ],
  announcementFiller: `
    tack|snalla|jag|mig|oss|du|ni|er|med|om|angaende|gallande|min|mitt|mina|en|ett|den|det|
    bestallning|bestallningen|order|ordern|konto|kontot|produkt|produkten|kop|kopet|faktura|
    fakturan|leverans|leveransen|nagot|nagon|har|nu|idag|snabbt|akut|lite|till|for|kring|pa|i|och|
    vi|fraga|problem|hjalp|hjalpa|kan|skulle|vill|behover|stalla|sak|grej|att|som|ar|dar|paket|
    paketet|retur|returen|returnera|ert|era|butik|gerna|garna
  `,
  botQuestion: [
    `
      (ar|pratar|talar|chattar|skriver|snackar|har)( (du|ni|det|detta|jag|vi|har|en|ett|med|
      verkligen|egentligen|bara|nu|riktig|kanske|levande|akta|kontakt))* ({bot}|manniska|person|
      riktig|akta|automatisk|chatgpt|medarbetare)( (eller) (en |ett |riktig |med |levande |inte |
      akta )*({bot}|manniska|person|inte|riktig|medarbetare))?
    `,
    `
      (vem|vad) ar (du|ni|det|det har)|vem (pratar|chattar|talar|skriver) jag (med|till)|(manniska|
      bot|robot|ai) eller (en )?(manniska|bot|robot|ai|maskin|person)|sitter det (en )?(manniska|
      person|nagon|robot) (dar|bakom)
    `,
  ],
  solved: [
    `
      (det|detta|allt|nu|problemet|mitt problem|lanken|losningen|tipset|ditt tips|ert svar|
      ditt svar|ja|fragan|allting|da)( (har|ar|nu|det|mig|blev|funkar|fungerar|redan|bra|igen|
      antligen|perfekt|verkligen|sig|mycket|helt|loste|jag|fick|allt))* (fungerar|funkar|hjalpte|
      hjalpt|lost|loste|fungerade|funkade|ordnat|ordnade|fixat|fixade|klart|lyckades|lyckats|
      lost sig|loste sig|besvarad|i ordning|kommit|kommit fram|borta|gick bra)
    `,
    `
      (problemet|fragan|arendet) (ar |har |blev |nu |redan )*(lost|besvarad|avslutat|klart|
      loste sig|borta|fixat)|(lost|fixat|ordnat|loste sig|det loste sig)( tack| nu)?|jag (har |
      fick |lyckades )*(lost|hittat|fixat|lyckats|ordnat|hittade|loste|det att fungera|till det|
      fatt det att fungera)( det| den| losningen)?|(funkar|fungerar) (nu|igen|perfekt|bra|finfint)|(
      ni|du) kan (nu )?(stanga|avsluta)( arendet| detta| den har)?|precis (det|vad) jag (behovde|
      sokte|letade)|(paketet|varan|den) (har )?(kom|kommit) (nu|fram|idag)
    `,
  ],
  unsolved: [
    '(inte|ingenting|inget|ingen|aldrig|utan|nastan|delvis|knappt|bara|ej|tyvarr)',
    `
      (men|dock|forutom|om|nar|hur|varfor|var|vad|hoppas|borde|maste|vill|skulle|snalla|innan|forst|
      fortfarande|annars|annan|annat|ocksa|tills|kan ni|kan du|kan jag|behover|sa fort|blir|
      tidigare|igar|forutsatt|behover)
    `,
  ],
}
