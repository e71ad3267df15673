import type { WishPatterns } from '../language-table.ts'

export const danishWish: WishPatterns = {
  exceptions: [
    '(buddet|chaufforen|foreren|postbuddet|kureren)( [^ .?]+){0,4} (ringe|ringer)( til)?( mig| op)?',
    `
      (talte|talt|snakkede|snakket|chattede|chattet|ringede|ringet|skrev|skrevet|fik|faet|haft|
      havde|mailede) ... {anyone}
    `,
    '{anyone} (som|der|sagde|lovede|fortalte|var|hjalp|skrev|har sagt|sagde at|svarede)',
    `
      (min|mit|mine|vores|vor|hans|hendes|deres|egen|anden|andre|per|pr|hver|samme|en anden|tredje|
      forste|denne) (nye |gamle |egen |egne )?({person}|support|kundeservice|team)
    `,
    `
      (hvor mange|antal|tilfoje|tilfoj|invitere|fjerne|slette|oprette|hver|to|tre|fire|fem|ti|\\d+|
      nye|flere|mange|ekstra|tildele|administrere|blokere|skifte|redigere|for en|for to) (af |nye |
      ny |flere |en |ekstra |andre |anden )*(agenter|agent|personer|person|personen|brugere|ansatte|
      medarbejdere|medarbejder|mennesker|kolleger|kollega|operatorer|medlemmer|kontaktperson)
    `,
    `
      (telefonnummer|telefonnummeret|nummer|nummeret|abningstider|abningstiderne|aabningstider|
      adresse|mailadresse|mail|email|tider|tiderne|anmeldelser) (til |for |hos |pa |af )*(
      jeres )?{dept}|{dept} (abningstider|telefonnummer|nummer|abent|aaben|aben|abner|lukker|tider)
    `,
    '(hvornar|hvilke tider|hvilke abningstider) .. {dept}',
    `
      persondata|personoplysninger|menneskerettigheder|menneskelig fejl|menneskelige fejl|
      juridisk person|(netoperator|mobiloperator)|nogen (anden|andens|andre|har|havde|bruger|stjal|
      stjalet|logget)|maskine(n)? (vask|som|til)
    `,
    `
      (sende|give|saelge|forare|dele|flytte|overfore|betale|kobe) (penge|en|et|min|mit|mine|pakken|
      gavekort|den|det|filen|ordren)( [^ .?]+){0,3} (til|med) ... {anyone}
    `,
    '(ingen|han|hun|i|buddet|chaufforen|nogen|de) (har |havde )?(ringede|ringet|ringer) ..',
  ],
  implied: [
    `
      (stop|nok|drop|ikke flere) (med )?(de |jeres |alle )?(automatiske|automatiserede) (svar|
      beskeder)
    `,
    `
      (ikke|aldrig|slippe|traet af|nok af|hader|i stedet for|uden|stop|orker|gider) .. (tale|snakke|
      chatte|skrive|kommunikere|have) .. (med|en|et) .. {bot}
    `,
    `
      (ikke|ingen|aldrig|traet af|nok af|hader|i stedet for|slippe|nej) (vil |jeg |have |med |til |
      en |et |den |denne |din |jeres |dumme |mere |flere |nogen |af )*{bot}
    `,
  ],
  refusals: [
    `
      (ikke|ingen|intet|uden|aldrig|slipper|slippe|i stedet for) (at |jeg |behover |brug for |vil |
      skal |nogen |fa |blive |med |have |nodvendigt |stille |stilles |stillet |mig |videre |om |
      tale |snakke |ringe |kontakte |kontakt |chatte |til |vente pa |viderestille |viderestillet |
      viderestilles )*({det} )*{anyone}
    `,
    `
      (ikke|aldrig|ingen) (at |videre |nogen |blive |mig |i |behover |skal )*(stille om|stilles om|
      viderestille|viderestilles|viderestillet|stil mig|ringe|ringer|ring|ringes op|overfore|
      eskalere|opkald)
    `,
    `
      (stil|ring|viderestil|send|flyt) (mig|os|det|mig videre) (ikke|
      aldrig)( videre| om| over| til| med)*( {det})*( {anyone})?
    `,
  ],
  asks: [
    `
      (send|videresend|sende) (min |mit |det |dette )?(henvendelse |besked |sag |
      sporgsmal )?(videre )?til (en |nogen |jeres )(kollega|medarbejder|person|sagsbehandler|
      menneske|chef)
    `,
    'kan (et |en |nogen )(menneske|person|medarbejder) (laese|svare|se|kigge|ringe)',
    'hvem kan jeg (tale|snakke) med',
    '{strong}',
    `
      {talk} (direkte |tak |i stedet |hellere |helst |nu |personligt |gerne |lidt )*(med|til) (
      {det} )*{anyone}
    `,
    `
      {talk} ({det} )*(menneske|person|medarbejder|sagsbehandler|operator|agent|kundeservice|
      kundesupport|supporten|chef)
    `,
    '(med|til) ({det} )*{anyone} .. (tale|snakke|chatte|kontakt)',
    `
      {want} ({det} |jeg |tale med |snakke med |hjaelp af |hjaelp fra |kontakt med |kontakt til |
      nu |straks |tak |bare )*(menneske|mennesker|person|medarbejder|sagsbehandler|
      kundeservicemedarbejder|radgiver|agent|operator|operatoer|repraesentant|chef|manager|leder|
      kundeservice|kundesupport|supportmedarbejder|tekniker|livechat|kontaktperson|konsulent)(?! (
      til|for|som|der|pa|aben))
    `,
    `
      (hvordan|hvor|kan|ma|kunne) (.. )?(kontakte|fat i|fange|ringe til|kontakter|
      komme i kontakt med|far) (jeg |man |vi |fat i )*({det} )*({person}|{someone}|kundeservice|
      kundesupport|supporten)
    `,
    `
      (stil|stille|stilles|stillet|viderestil|viderestille|viderestilles|viderestillet|forbind|
      forbinde|overfor|overfore|overfort|send|sende|flyt|flytte|videresend|videresende|henvis|
      henvise|eskaler|eskalere|omstil|omstille|omstillet) (mig |os |dette |det |sagen |min sag |
      samtalen |videre |venligst |bare |tak |om |over |op )*(til|med|hos) ({det} )*({anyone}|
      hojere niveau)|(viderestil|omstil) (mig|os)|(stil|stille|stilles) (mig )?(om|videre)(?= [.?]|
      $| (tak|nu|til))|(eskaler|eskalere) (dette|det|sagen|min sag)
    `,
    `
      (ring|ringe) (venligst |gerne )?(op )?(til )?(mig|os)( .. (tak|idag|nu|op|tilbage))?|(blive|
      bliver) (ringet op|kontaktet af|stillet om|viderestillet)|(vil|kan jeg|ma jeg) .. (ringes op|
      blive ringet op|blive kontaktet|et opkald|en opringning)|opringning|(kan|kunne) .. ringe (mig|
      tilbage|mig op|op)
    `,
    `
      (er|findes|sidder|har i) (der |her |hos jer )*(nogen|et menneske|mennesker|rigtige|et rigtigt|
      levende|nogen mennesker)(?= [.?]|$| (der|her|hjemme|som|jeg|pa|i|hos|online|ledig))
    `,
    '(nogen|et menneske) (der|her|hjemme|vagen|online|som horer mig|der kan svare)(?= [.?]|$)',
    `
      (nogen|en|et menneske|en medarbejder|en person|en kollega|chefen|en chef|en leder|
      en tekniker) (fra|pa|hos|i|af) (jeres |din )?(support|supporten|kundeservice|kundeservicen|
      teamet|team|butikken|firmaet|afdelingen|[a-z]+afdelingen|personalet|jer)
    `,
    `
      (nogen|et menneske|en medarbejder|en person|en chef|en leder) ... (ringe|ringer|kontakte|
      kontakter|tage over|tager over|overtage|vende tilbage|vender tilbage)
    `,
    `
      (hjaelp|svar|support|svaret|hjulpet) (af|fra) (en |et |nogen )?(rigtig |rigtigt |virkelig |
      virkeligt )?(menneske|person|medarbejder|nogen)
    `,
    `
      (menneske|medarbejder|person|agent|kundeservice|operator|chef|sagsbehandler|
      leder)( tak| nu| venligst| straks| omgaende| please| mange tak| onskes)+
    `,
  ],
  bare: `
    {strong}|menneske|medarbejder|person|agent|operator|kundeservice|kundesupport|chef|
    sagsbehandler|radgiver|repraesentant|livechat|live chat|ring til mig|ring mig op|manager|leder|
    kontaktperson|menneskelig kontakt|menneskelig support|supportmedarbejder|nogen
  `,
  beside: `
    tak|venligst|en|et|jeg|vil|have|gerne|nu|hej|nej|ja|straks|med|tale|snakke|kontakt|til|bare|giv|
    mig|rigtig|rigtigt|hallo|fa|men|i|stedet|hellere|akut|please|omgaende
  `,
}
