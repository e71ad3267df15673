import type { WishPatterns } from '../language-table.ts'

export const swedishWish: WishPatterns = {
  exceptions: [
    '(budet|chaufforen|foraren|brevbararen|kuriren)( [^ .?]+){0,4} (ringa|ringer)( upp)?( mig)?',
    `
      (pratade|talade|pratat|talat|chattade|chattat|ringde|ringt|skrev|skrivit|snackade|fick|fatt|
      haft|hade|mejlade) ... {anyone}
    `,
    '{anyone} (som|sa|sade|lovade|berattade|var|hjalpte|skrev|har sagt|sa att|svarade)',
    `
      (min|mitt|mina|var|vart|vara|hans|hennes|deras|egen|annan|andra|per|varje|samma|en annan|
      tredje|forsta|denna) (nya |gamla |egna )?({person}|support|kundtjanst|team)
    `,
    `
      (hur manga|antal|lagga till|bjuda in|ta bort|skapa|varje|tva|tre|fyra|fem|tio|\\d+|nya|fler|
      flera|manga|extra|tilldela|hantera|blockera|byta|redigera|for en|for tva) (av |nya |
      ny |fler |en |extra |andra |annan )*(agenter|agent|personer|person|personen|anvandare|
      anstallda|medarbetare|manniskor|kollegor|kollega|operatorer|medlemmar|kontaktperson)
    `,
    `
      (telefonnummer|nummer|numret|telefonnumret|oppettider|oppettiderna|adress|mejladress|mejl|
      e post|tider|tiderna|recensioner|betyg) (till |for |hos |pa |av )*(er |ert )?{dept}|{dept} (
      oppettider|telefonnummer|nummer|oppen|oppet|oppnar|stanger|tider)
    `,
    '(nar|vilka tider|hur dags) .. {dept}',
    `
      personuppgifter|manskliga rattigheter|manskligt (fel|har)|juridisk person|kontakta oss sidan|(
      natoperator|mobiloperator)|(nagon|nan) (annan|annans|har|hade|anvander|stal|stulit|loggat|
      har hackat)|maskin (tvatt|som|till)
    `,
    `
      (skicka|ge|salja|skanka|dela|flytta|fora over|betala|kopa) (pengar|en|ett|min|mitt|mina|
      paketet|presentkort|den|det|filen|ordern)( [^ .?]+){0,3} (till|med|at) ... {anyone}
    `,
    '(ingen|han|hon|ni|budet|chaufforen|nagon|de) (har |hade )?(ringde|ringt|ringer) ..',
  ],
  implied: [
    `
      (sluta|nog|slipp|inga fler) (med |skicka |skicka mig )?(era |dessa )?(automatiska|
      automatiserade) (svar|meddelanden)
    `,
    `
      (inte|aldrig|slippa|trott pa|nog av|hatar|istallet for|utan|sluta|orkar|less pa) .. (prata|
      tala|chatta|skriva|snacka|kommunicera|ha) .. (med|en|ett) .. {bot}
    `,
    `
      (inte|ingen|inga|aldrig|trott pa|nog av|hatar|istallet for|slippa|less pa|nej) (vill |jag |
      ha |med |till |en |ett |den |denna |din |er |dumma |mer |fler |nagon |av )*{bot}
    `,
  ],
  refusals: [
    `
      (inte|ingen|inget|utan|aldrig|slipper|slippa|behover inte|istallet for) (att |jag |behova |
      behover |vill |ska |maste |nagon |fa |bli |med |ha |nodvandigt |koppla |kopplas |kopplad |
      mig |vidare |prata |tala |ringa |kontakta |kontakt |chatta |till |vanta pa )*({det} )*{anyone}
    `,
    `
      (inte|aldrig|ingen) (att |vidare |nagon |bli |mig |ni )*(koppla|kopplas|kopplad|kopplar|ringa|
      ringer|ring|uppringd|overfora|overford|vidarekoppla|vidarekopplad|eskalera|samtal)
    `,
    `
      (koppla|ring|skicka|flytta) (mig|oss|det|mig vidare) (inte|ej|
      aldrig)( vidare| over| till| med)*( {det})*( {anyone})?
    `,
  ],
  asks: [
    `
      (slapp|ta|hamta|koppla|kalla) (fram|in|hit) (en |nagon )(riktig |levande )?(manniska|
      person|medarbetare|handlaggare|kollega)
    `,
    `
      (skicka|vidarebefordra|lamna) (mitt |min |det |detta )?(arende |meddelande |
      fraga )?(vidare )?till (en |nagon |er )(handlaggare|kollega|medarbetare|manniska|person|
      chef)
    `,
    '(prata|tala|snacka) med (en )?(manska|mannska|mansklig|manskliga)',
    `
      kan (en |nagon )(manniska|person|medarbetare|av er|handlaggare) (lasa|svara|titta|kolla|
      ringa)
    `,
    'vem kan jag (prata|tala|snacka) med',
    '{strong}',
    `
      {talk} (direkt |tack |istallet |hellre |helst |nu |personligen |garna |lite )*(med|till) (
      {det} )*{anyone}
    `,
    `
      {talk} ({det} )*(manniska|person|medarbetare|handlaggare|operator|agent|kundtjanst|
      kundtjansten|kundservice|supporten|chef)
    `,
    '(med|till) ({det} )*{anyone} .. (prata|tala|chatta|kontakt|snacka)',
    `
      {want} ({det} |jag |prata med |tala med |hjalp av |hjalp fran |kontakt med |nu |genast |
      omedelbart |tack |bara )*(manniska|manniskor|person|medarbetare|handlaggare|
      kundtjanstmedarbetare|radgivare|agent|operator|representant|chef|manager|kundtjanst|
      kundservice|supportmedarbetare|tekniker|arbetsledare|livechatt|kontaktperson)(?! (till|for|
      som|pa|oppen))
    `,
    `
      (hur|var|kan|gar det att|far) (.. )?(kontakta|na|ringa|nar|kontaktar|traffa) (jag |man |vi )?(
      {det} )*({person}|{someone}|kundtjanst|kundtjansten|kundservice|supporten)
    `,
    `
      (koppla|kopplas|kopplad|kopplar|forbind|overfor|overfora|overford|skicka|flytta|
      vidarebefordra|hanvisa|eskalera|vidarekoppla|bolla) (mig |oss |detta |det |arendet |
      mitt arende |samtalet |vidare |snalla |bara |tack |over |upp )*(till|med|hos) ({det} )*(
      {anyone}|hogre niva)|(koppla|koppla mig|bli kopplad|vidarekopplad|koppla oss) (vidare|over|
      till)(?= [.?]|$| (tack|nu|snalla))|eskalera (detta|det|arendet|mitt arende)
    `,
    `
      (ring|ringa|ringer) (upp )?(mig|oss)( .. (tack|idag|nu|upp|tillbaka))?|(bli|blir) (uppringd|
      kontaktad av|kopplad)|(vill|skulle vilja|kan jag|far jag) .. (uppringd|bli kontaktad|
      ett samtal|telefonsamtal|bli uppringd)|ateruppringning|(kan|kunde) .. ringa (mig|upp|tillbaka|
      upp mig)
    `,
    `
      (finns|ar|sitter|jobbar|har ni) (det |dar |har )*(nagon|nan|nagra|en manniska|manniskor|
      riktiga|nagon manniska|en riktig|levande|folk)( .. (dar|har|hemma|tillganglig|online|i andra|
      som kan|jag kan prata))?(?= [.?]|$| (som|dar|har|jag|att|pa|i|hos))
    `,
    '(nagon|nan) (dar|har|hemma|vaken|online|som hor mig|som kan svara)(?= [.?]|$)',
    `
      (nagon|nan|en manniska|en medarbetare|en person|en kollega|chefen|en chef|en tekniker) (fran|
      pa|hos|i|av) (er |ert |era )?(support|supporten|kundtjanst|kundtjansten|teamet|team|butiken|
      foretaget|avdelningen|[a-z]+avdelningen|personalen|er)
    `,
    `
      (nagon|nan|en manniska|en medarbetare|en person|en chef) ... (ringa|ringer|kontakta|kontaktar|
      hora av sig|hor av sig|ta over|tar over|aterkomma|aterkommer|titta pa mitt)
    `,
    `
      (hjalp|svar|support|svarad|hjalpt) (av|fran) (en |nagon )?(riktig |verklig )?(manniska|person|
      medarbetare|nagon)
    `,
    `
      (manniska|medarbetare|person|agent|kundtjanst|operator|chef|handlaggare|
      kundservice)( tack| nu| snalla| genast| omedelbart| please| tack sa mycket| behovs)+
    `,
  ],
  bare: `
    {strong}|manniska|medarbetare|person|agent|operator|kundtjanst|kundservice|kundsupport|chef|
    handlaggare|radgivare|representant|livechatt|live chat|livechat|ring mig|manager|kontaktperson|
    mansklig kontakt|mansklig support|ring upp mig|supportmedarbetare|nagon
  `,
  beside: `
    tack|snalla|en|ett|jag|vill|ha|nu|hej|nej|ja|genast|omedelbart|med|prata|tala|kontakt|till|bara|
    ge|mig|riktig|hallo|fa|men|istallet|hellre|annars|akut|koppla|please
  `,
}
