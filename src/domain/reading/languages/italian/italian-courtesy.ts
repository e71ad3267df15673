import type { CourtesyPatterns } from '../language-table.ts'

export const italianCourtesy: CourtesyPatterns = {
  greeting: `
    ciao|buongiorno|buonasera|buon pomeriggio|salve|buondi|hey|ehi|hi|hello|gentile|gentili|egregio|
    spettabile|buon giorno|buona sera|come va|come stai|come sta|pronto|salve a tutti|carissimi|
    cari|signore|signora|ciaoo
  `,
  thanks: `
    grazie|thanks|ok|okay|okk|va bene|vabbe|vabene|d accordo|capito|perfetto|ottimo|bene|benissimo|
    fantastico|eccellente|chiaro|ricevuto|arrivederci|a presto|a domani|buona giornata|buona serata|
    buon weekend|buon fine settimana|buonanotte|buona notte|buon lavoro|buon pomeriggio|
    buona domenica|no grazie|nient altro|e tutto|tutto qui|tutto a posto|tutto bene|nessun problema|
    prego|di niente|figurati|altrettanto|anche a lei|anche a te|anche a voi|inteso|ho capito|
    capisco|super|bravissimi|gentilissimo|gentilissima|gentilissimi|gentile|ringrazio|ringraziamo|
    ringraziamenti|cordiali saluti|saluti|un saluto|distinti saluti|cordialmente|bye|attendo|
    resto in attesa|provo|ci provo|provero|certo|certamente|esatto|apposto|a posto|top|magnifico|
    non importa|fa niente|basta cosi|per ora basta|dacordo|evviva|ci sentiamo|alla prossima|addio|
    complimenti|bravi
  `,
  filler: `
    mille|molte|tante|tanto|infinite|per|la|l|il|lo|le|i|vostra|vostro|tua|tuo|sua|suo|aiuto|
    risposta|informazione|informazioni|info|disponibilita|assistenza|attenzione|gentilezza|cortesia|
    velocita|rapidita|tempo|pazienza|supporto|spiegazione|chiarimento|chiarimenti|di|a|te|lei|voi|
    tutti|tutto|ancora|molto|davvero|veramente|e|anche|gentile|rapida|veloce|tempestiva|celere|
    buona|buon|buone|giornata|serata|weekend|lavoro|cosi|allora|ora|adesso|poi|si|no|un|una|del|
    della|dell|delle|in|anticipo|avermi|aver|aiutato|aiutata|risposto|gran|grande|siete|stati|stato|
    sei|stata|che|mi|vi|ti|le|ha|e|cuore|cordiali|team|signora|signor|bot|ah|oh|eh|servizio|
    gentilmente|sempre|intanto|nel|frattempo|splendida|bene|super|consiglio
  `,
  announcement: [
    `
      (io )?(ho|avrei|avevo|abbiamo|c e|volevo fare|vorrei fare|vorrei porre|devo fare) (solo |
      ancora |una piccola |anche |bisogno di fare )*(una|un|uno|delle|dei|alcune|qualche|un altra|
      due|altre|altra|un altro|diverse)( piccola| piccolo| altra| veloce| semplice| breve)? ?(
      domanda|domande|problema|dubbio|dubbi|questione|richiesta|quesito|problemi|curiosita|
      informazione|problemino|domandina|info)
    `,
    `
      (puoi|puo|potete|potresti|potrebbe|potreste|posso|qualcuno|mi)( (mi|ci|puoi|puo|potete|
      qualcuno|per|favore|farti|farle|farvi|fare|fare|chiederti|una|potrebbe|cortesemente|
      gentilmente))* (aiutare|aiutarmi|aiutate|aiuti|aiuta|aiutarci|dare una mano|darmi una mano|
      assistere|assistermi|domanda|chiedere una cosa|chiedere|chiedere un informazione|una domanda|
      fare una domanda|dare un informazione|dare aiuto|aiutate|supportare)
    `,
    `
      (ho bisogno di|avrei bisogno di|mi serve|mi servirebbe|vorrei|cerco|bisogno di|necessito di|
      serve) (un po di |un |una |del |dell |vostro |il vostro |urgente |delle |il tuo |qualche |
      chiedere )*(aiuto|assistenza|informazione|informazioni|supporto|mano|consiglio|una cosa|info|
      chiarimento|chiarimenti)
    `,
    `
      (aiuto|aiutatemi|aiutami|mi aiuti|una domanda|domanda|domanda veloce|un informazione|
      informazione|sos|help|un problema|problema|una mano|mi serve una mano)
    `,
  ],
  announcementFiller: `
    per favore|favore|per|mi|con|qualcosa|di|del|della|dell|mio|mia|miei|un|una|uno|il|la|lo|l|le|i|
    su|sul|sulla|riguardo|circa|al|alla|ordine|account|prodotto|acquisto|fattura|spedizione|ora|
    adesso|oggi|urgente|veloce|questo|questa|cosa|qui|e|qualcuno|domanda|problema|aiuto|puo|puoi|
    potete|se|possibile|che|a|vostro|servizio|urgentemente|in|conto|merito|favore|cortesemente|
    gentilmente|sono|bloccato|bloccata|ho|bisogno|avrei|fare|vi|ti|le|da|farvi|porvi|po|fretta
  `,
  botQuestion: [
    `
      (sei|siete|e|lei e|sono|tu sei|questo e|questa e|sto)( (un|una|uno|davvero|veramente|per caso|
      solo|parlando|con|vero|vera|una vera|reale|tu|forse|scrivendo|chattando|in realta|questo|
      questa|il|un essere|la|chat))* ({bot}|umano|umana|persona|essere umano|reale|automatico|
      automatizzato|chatgpt)( .. (o)( .. ({bot}|umano|umana|persona|no|reale))?)?( .. (reale|vera|
      qui))?
    `,
    `
      (parlo|sto parlando|parlando|sto chattando|scrivo|sto scrivendo|chatto|ho a che fare|
      mi risponde|risponde) (davvero |veramente |qui |in realta |ora )*(con|a)? ?(un |una |uno |
      vera |vero )*({bot}|umano|umana|persona|essere umano|operatore)( .. (o)( .. ({bot}|umano|
      umana|persona|no))?)?( .. (reale|vera|vero))?
    `,
    `
      (chi|con chi|cosa) (sei|siete|e lei|e|parlo|sto parlando|ho il piacere)( .. )?|(umano|robot|
      bot|ia|macchina|persona) o (un |una )?(umano|robot|bot|ia|macchina|persona)( .. )?|c e (un |
      una )({bot}|persona|umano) (dietro|che risponde|dall altra)( .. )?|(sei|e) (un |una )({bot}) (
      vero|giusto|no|o no)
    `,
  ],
  solved: [
    'tutto (e )?(a posto|ok|sistemato)',
    `
      (ora|adesso|questo|tutto|mi|il problema|problema|mio problema|la soluzione|il link|la tua|
      la vostra|risposta|ha|e|si|finalmente|cosi|la domanda|perfetto|il tuo consiglio|il vostro|
      consiglio)( (ora|adesso|mi|ha|e|si|stato|stata|hanno|tutto|finalmente|bene|perfettamente|
      molto|davvero|il|la|mio|problema|stati|siete|di|sono|risulta|gia|riuscit[oa]))* (funziona|
      funzionato|aiutato|risolto|risolta|risolvere|sistemato|sistemata|chiarito|chiarita|
      funzionando|servito|a posto|di aiuto|apposto|arrivato|arrivata|andato|utile|funzionano|
      risolti|aiuto)
    `,
    `
      (problema|questione|dubbio|caso|tutto|richiesta) (e |e stato |ora |ora e |gia |e ora )*(
      risolto|risolta|chiarito|chiarita|sistemato|a posto|chiuso|rientrato|ok)|(risolto|sistemato|
      risolta|chiarito)( grazie| tutto| ora| mille)?|(ho|abbiamo|sono|siamo) (gia |finalmente |ora |
      poi )?(risolto|trovato|sistemato|riuscito|riuscita|riusciti|capito come|ricevuto)|(
      potete|puoi|puo) (pure )?(chiudere)|(esattamente|proprio) (quello|cio) che (cercavo|
      mi serviva|volevo)|(ora|adesso) (va|funziona|e tutto|e ok|tutto)|funziona(?= [.?]|$| (grazie|
      tutto|ora|adesso|perfettamente|benissimo|
      di nuovo))
    `,
  ],
  unsolved: [
    '(non|nulla|niente|mai|ne|senza|neanche|nemmeno|quasi|parzialmente|a meta|in parte)',
    `
      (ma|pero|tuttavia|tranne|eccetto|fino|quando|se|come|perche|dove|spero|dovrebbe|deve|bisogna|
      voglio|vorrei|puo|posso|per favore|prima|ancora|altro|altra|inoltre|sara|sarebbe|sia|quanto|
      appena|finche|potete|dovete|devo|avrei)
    `,
  ],
}
