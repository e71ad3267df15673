import type { LanguageTable } from './language-table.ts'

export const italian: LanguageTable = {
  language: 'it',
  isSpaced: true,
  lists: {
    talk: 'parlare|parlo|parlarne|discutere|comunicare|chattare|conversare|confrontarmi|interagire|dialogare|chiacchierare|parlarle|contattare|sentire|interloquire|relazionarmi|conferire|avere a che fare|discuterne|scrivere',
    det: 'un|uno|una|il|lo|la|i|gli|le|del|dei|della|degli|dell|al|allo|alla|ai|all|vostro|vostra|vostri|tuo|suo|qualche|altro|altra|vero|vera|reale|con|di|a|per favore|direttamente|persona|operatore|umano|umana|in|carne|servizio|qualcuno|dal|da|competente|d|ed|ossa|membro|team|subito',
    person:
      'umano|umana|umani|essere umano|persona|persone|operatore|operatrice|operatori|agente|agenti|addetto|addetta|addetti|consulente|consulenti|rappresentante|impiegato|impiegata|dipendente|collaboratore|collaboratrice|collega|colleghi|responsabile|supervisore|superiore|manager|direttore|direttrice|capo|tecnico|tecnici|specialista|esperto|referente|incaricato|commesso|commessa|venditore|commerciale|membro del team|membro dello staff|titolare|essere vivente|interlocutore|centralinista|assistente umano',
    dept: 'servizio clienti|assistenza|assistenza clienti|assistenza tecnica|supporto|supporto tecnico|supporto clienti|customer service|customer care|ufficio [a-z]+|reparto [a-z]+|reparto|amministrazione|contabilita|ufficio reclami|commerciale|call center|centralino|direzione|vostro team|team|staff|vostro staff|team di [a-z]+|back office|sede|negozio|help desk|live chat|ufficio',
    someone:
      'qualcuno|qlcn|qualcun|qualcuna|qualcun altro|uno di voi|una di voi|chi di dovere|qualche persona|gente',
    anyone: '{person}|{someone}|{dept}',
    strong:
      '(vera|reale|autentica|vero|vere|reali) (persona|operatore|umano|essere umano|agente|persone|assistenza|consulente|addetto|operatrice)|(persona|operatore|agente|consulente|essere|assistenza|supporto|aiuto|intervento|contatto|operatrice|addetto|persone|qualcuno|assistente|interlocutore) (vero|vera|reale|reali|umano|umana|umani|viva|vivo|fisica|fisico|in carne|di vero|in carne e ossa)|essere umano|esseri umani|carne e ossa|operatore dal vivo|agente dal vivo',
    bot: 'bot|robot|macchina|macchine|computer|ia|intelligenza artificiale|chatbot|assistente virtuale|risponditore|risposte automatiche|risposta automatica|algoritmo|programma|automa|sistema automatico|software|ai|messaggi automatici|disco registrato',
    want: 'voglio|vorrei|desidero|desidererei|ho bisogno di|ho bisogno d|ho bisogno|avrei bisogno di|bisogno di|bisogno|mi serve|mi servirebbe|serve|preferisco|preferirei|pretendo|esigo|chiedo|cerco|richiedo|mi passi|passami|passatemi|mi passa|mi dia|dammi|datemi|vogliamo|posso avere|potrei avere|gradirei|necessito di|necessito|chiamatemi|chiamate|parlare|avere|fatemi|trovare|chiamare',
  },
  ordinary:
    'agenzia agenzie umore umidita operazione operazioni personale personali personalizzare parola parole parla parlato assistere supporti capi capito capire tecnica commerciali vera vere direttiva direzione negozi salve salvo salva grazia ciao ora prego perfetta perfetti buona buone bene bello consulenza responsabilita contatti contatto contattato chiamato sentito sentita macchia macchie comunicato comunicazione scritto scrivere serva servizi',
  wish: {
    exceptions: [
      '(ho|abbiamo|avevo|aveva|ha|hanno|sono stato|stato|stata) (gia |appena |ieri |poi )?(parlato|sentito|contattato|chiamato|scritto|chattato|discusso|parlo|contattata|ricevuto|avuto|trasferito|messo) ... {anyone}',
      '(parlato|parlavo|chattato|telefonato) (ieri |gia |al telefono |la settimana scorsa |stamattina )*(con|al|a|allo) ({det} )*({anyone})',
      '({anyone}) (che mi|mi ha|mi aveva|e stato|e stata|era|ha detto|mi disse|con cui|che ho|ha risposto|sono stati|e molto|mi hanno|che ha|e gentile|e irraggiungibile)( ...)?',
      '(mio|mia|miei|mie|nostro|nostra|nostri|suo|loro|altri|altre) (nuovo |vecchio |proprio |ufficio )?(consulente|capo|collega|colleghi|team|responsabile|agente|agenti|tecnico|dipendenti|dipendente|operatore|persone|utenti|clienti|amici|commerciale|direttore|superiore|assistenza|ufficio|commercialista|staff|contabilita|amministrazione|umani|venditore|rappresentante)',
      '(quanti|quante|numero di|aggiungere|invitare|rimuovere|eliminare|creare|ogni|diversi|due|tre|quattro|cinque|dieci|\\d+|per|nuovi|nuove|piu|assegnare|gestire|valutare|per una|per due|altri|massimo di|bloccare|cancellare|modificare) (un |una |di |i |gli |le |l |altro |altri |nuovo |nuovi |piu )*(agente|agenti|persona|persone|utente|utenti|dipendente|dipendenti|membro|membri|operatore|operatori|collega|colleghi|umani|consulenti|addetti|tecnico)',
      'risorse umane|errore umano|corpo umano|diritti umani|capelli umani|agente (immobiliare|di viaggio|assicurativo|pulente|di commercio)|(numero|telefono|orari|orario|email|mail|indirizzo|recensioni|contatti|recapito|recapiti) (del |dell |di |della |per il |il |telefonico )*(servizio clienti|assistenza|supporto|customer service|call center|ufficio|operatore|telefono)|(di|in|terza|prima|altra|stessa|quella|questa|la|ogni|nessuna) persona( .. che)?|operatore (telefonico|mobile|turistico)|dati personali|qualcuno (altro|ha|mi ha|usa|e entrato|sta usando)|persona (diversa|giuridica|fisica)',
      '(inviare|trasferire|dare|regalare|vendere|pagare|condividere|mandare|cedere|assegnare|spedire|prestare) (denaro|soldi|un|una|il|la|lo|le|i|questo|questa|mio)( [^ .?]+){0,3} (a|con|per|ad) ... {anyone}',
    ],
    implied: [
      '(non|mai|stufo|stufa|basta|odio|senza|smettetela|stanco|stanca|invece|anziche|niente|detesto|al posto) ... (a|con|di|un|una|il|lo|la|questo|questa|questi|il vostro|vostro|dal|da|al|uno|dei) ?(stupido |stupida |maledetto )?{bot}',
      '(no|non) (un |una |a un |con un |il |questo |piu |altri )*{bot}( basta)?',
      '(c e|ce|ci sono|esiste|avete|non avete|non c e|hai|ci sara|e presente) .. (qualcuno|una persona|un operatore|un umano|persone|umani|gente|qualche|nessuno|operatori|un addetto|un essere|una vera|anima viva|qualche operatore)( .. (li|qui|disponibile|online|in linea|che|con cui|dall altra|a cui|reali|vere|umani))?',
      '(qualcuno|nessuno|persona|anima viva) (c e|qui|li|disponibile|online|mi sente|mi legge|che mi risponda|mi ascolta|in linea|risponde|in ascolto|dall altra parte)(?= [.?]|$)',
      '(chiamatemi|richiamatemi|chiamami|richiamami|mi chiami|mi chiamate|mi richiami|mi richiamate|telefonatemi|contattatemi|ricontattatemi|chiamarmi|richiamarmi|telefonarmi|contattarmi telefonicamente|ricontattarmi|mi telefoni|mi contatti|mi contattiate|mi ricontatti|mi chiamiate)( .. )?',
      '(vorrei|voglio|desidero|preferisco|chiedo di|posso|potrei|gradirei|aspetto) (essere |ricevere |avere |parlare )*(richiamat[oa]|chiamat[oa]|contattat[oa]|ricontattat[oa]|messo in contatto|messa in contatto|trasferit[oa]|una chiamata|una telefonata|al telefono|per telefono|telefonicamente|un contatto telefonico|a voce|passat[oa]|assistit[oa] da|aiutat[oa] da|seguito da)( .. {anyone})?',
      '(passami|passatemi|mi passi|mi passa|mi passate|passarmi|mettetemi|mettimi|mi metta|mi mette|mi metti|mettermi|trasferitemi|trasferiscimi|mi trasferisca|mi trasferisce|mi trasferite|trasferirmi|mi trasferisci|collegami|collegatemi|mi colleghi|collegarmi|inoltrami|inoltratemi|reindirizzami|reindirizzatemi|connettimi|connettetemi|mi connetta|connettermi|indirizzatemi|dirottatemi|mi faccia parlare|fatemi parlare|fammi parlare|farmi parlare|mi fate parlare|mi fai parlare|mi metterebbe|potete passarmi) (.. )?(con|a|ad|al|allo|alla|all|in contatto|in comunicazione|in linea|un|qualcuno|il|lo|l|subito|direttamente)?',
      '(trasferire|inoltrare|passare|escalare|escalation|trasferisci|inoltrate|inoltra|passate|passa) (questa|questo|la|il|mia|mio|al|a|ad) (.. )?({det} )*({anyone}|livello superiore)|escalation',
      '(che|vorrei che|voglio che) (qualcuno|un operatore|una persona|un umano|un tecnico|un responsabile|un addetto|uno di voi) ...',
      '(qualcuno|una persona|un operatore|un collega|un addetto|uno|un tecnico|un responsabile|un umano) (di |del |dello |della |dell |che |mi |puo |potrebbe |lo |ci |se ne |vostro |umano |da )*(team|staff|assistenza|supporto|ufficio|negozio|azienda|reparto|contabilita|chiamare|chiami|richiamare|richiami|contattare|contatti|rispondere|risponda|occuparsi|occupi|chiamarmi|richiamarmi|contattarmi|intervenire|verificare|prendere in carico|ricontatti|ricontattare|assista)',
      '(aiuto|risposta|assistenza|aiutat[oa]|intervento|servit[oa]|contatto) (da |di |con |da parte di )(un |una |parte di )?(vero |vera )?(umano|umana|persona|operatore|essere umano|qualcuno)',
    ],
    refusals: [
      '(non|senza|inutile|nessun|nessuna|mai|invece di|evitare di|anziche) (ho bisogno di |voglio |vorrei |serve |e necessario |desidero |mi serve |c e bisogno di |mi |devo |occorre |intendo |dover |preferisco |e il caso di |bisogno )*(che mi |di )?(parlare|contattare|chiamare|passare|trasferire|sentire|disturbare|attendere|aspettare|essere trasferit[oa]|essere contattat[oa]|passate|passi|trasferisca|trasferite|chiamate|passarmi|trasferirmi|essere richiamat[oa]|passatemi|trasferitemi|chiamatemi|chiamarmi|richiamate|mettetemi)? ?(con |a |al |allo |in contatto |un |da )*({det} )*({anyone})',
      '(non|senza|mai) (mi |c e bisogno che mi |voglio che mi |voglio essere |serve |che mi )*(passi|passare|passate|passarmi|trasferire|trasferirmi|trasferisca|trasferisci|trasferite|chiamare|chiamarmi|chiami|chiamatemi|chiamate|passatemi|trasferitemi|richiamatemi|inoltrare|inoltrate|collegatemi|trasferit[oa]|richiamat[oa]|telefonate|richiamate)( ...)?',
    ],
    asks: [
      '{strong}',
      '{talk} (direttamente |per favore |subito |al telefono |di questo |adesso |finalmente |a voce |ora )*(con|a|al|allo|ad) ({det} )*({anyone})',
      '{talk} ({det} )*({person}|{someone})',
      '(parlare|comunicare|chattare) ... (con|a|al) ({det} )*({anyone})',
      '{want} ({det} |parlare |l aiuto di |aiuto da |assolutamente |subito |ora |contattare |solo |contatto con |dell aiuto di |urgentemente |essere aiutato da )*(umano|umana|essere umano|persona|operatore|operatrice|agente|addetto|consulente|rappresentante|responsabile|supervisore|superiore|tecnico|servizio clienti|impiegato|referente|supporto umano|assistenza umana|qualcuno)( |$)(?!(che spedisc|per la taglia))',
      '(voglio|vorrei|devo|come|posso|potrei|possibile|dove|desidero|si puo|riesco|modo di|modo per|fare) (a |di |posso |faccio a |fare per |si fa a |per |posso fare per |faccio per )*(contattare|chiamare|raggiungere|trovare|avere|sentire|parlare|ottenere|accedere|richiedere|vedere) (con |a |al |un contatto con )?({det} )*({person}|{someone})',
      '(voglio|vorrei|devo|desidero|ho bisogno di) (contattare|chiamare|sentire|parlare) (con |a |al |il |la |l |lo |vostro |vostra )*({dept})',
      '(umano|operatore|operatrice|agente|addetto|persona reale|persona|responsabile|servizio clienti|qualcuno|assistenza|supervisore|consulente|tecnico)( per favore| subito| ora| adesso| grazie| perfavore| pf| x favore| immediatamente| per piacere)+',
    ],
    bare: '{strong}|umano|operatore|operatrice|agente|addetto|persona|qualcuno|responsabile|supervisore|servizio clienti|assistenza|assistenza clienti|consulente|rappresentante|richiamatemi|chiamatemi|essere umano|assistenza umana|supporto umano|customer service|call center|operatore umano|parlare con qualcuno|tecnico|escalation|operatori|customer care',
    beside:
      'per favore|perfavore|x|favore|un|uno|una|il|lo|la|l|subito|ora|adesso|voglio|vorrei|ciao|no|si|grazie|solo|vero|vera|ma|di|con|buongiorno|salve|urgente|serve|mi|dammi|ancora|finalmente|per piacere|basta|immediatamente|parlare|ehi|pf|allora',
  },
  mood: {
    strong: [
      '(inaccettabile|vergognoso|vergognosa|vergogna|vergognatevi|ridicolo|ridicola|ridicoli|assurdo|assurda|assurdita|scandaloso|scandalo|indecente|indegno|pessimo|pessima|pessimi|terribile|orribile|schifo|schifoso|schifosa|merda|cazzo|cazzata|stronzi|stronzo|coglioni|vaffanculo|porca|fanculo|idioti|idiota|imbecilli|incompetenti|incompetente|incompetenza|incapaci|truffa|truffatori|truffato|truffata|ladri|ladro|furto|presa in giro|presa per i fondelli|prendete in giro|prendendo in giro|prendendo per|prendete per|scherzo|scherzate|scherziamo|state scherzando|deluso|delusa|delusione|deludente|arrabbiato|arrabbiata|incazzato|incazzata|furioso|furiosa|furibondo|infuriato|nervoso|nervosa|irritante|irritato|irritata|seccato|seccata|frustrato|frustrata|frustrante|esasperato|esasperata|esasperante|stufo|stufa|stanco di|stanca di|non ne posso piu|ne ho abbastanza|basta cosi|ora basta|adesso basta|perdere la pazienza|persa la pazienza|sto perdendo la pazienza|perdendo la pazienza|pazienza e finita|finito la pazienza|pazienza ha un limite|al limite|senza parole|allucinante|incredibile che|non e possibile|non e accettabile|da non credere|perdita di tempo|perdere tempo|perdendo tempo|perso tempo|inutile|inutili|disastro|disastroso|incubo|calvario|odissea|insopportabile|intollerabile|disperato|disperata|disservizio|peggior|peggiore|peggiori|bugie|bugiardi|mancanza di rispetto|mancanza di professionalita|poca serieta|poco seri|insoddisfatt[oa]|scontent[oa]|mai piu|mai piu qui|stupido|stupida|fate schifo|fate pena|roba da matti|da matti|vi rendete conto|ma vi pare|ma come|indignat[oa]|esterrefatt[oa]|sconcertante|sconcertat[oa])( |$)',
      '(e|per|gia|siamo|questa e|ormai) (gia |la |il |ormai |alla |mia )*(seconda|terza|quarta|quinta|sesta|decima|ennesima|secondo|terzo|quarto|quinto|ennesimo|due|tre|quattro|\\d+) (volta|volte|messaggio|messaggi|mail|email|richiesta|sollecito|segnalazione|tentativo)( .. (che|vi|scrivo|e|senza|chiedo))?',
      '(quante volte|quanto tempo|fino a quando|quanto ancora|quante mail|quanto) (devo|dobbiamo|dovro|bisogna|ancora|volete|ci vuole ancora|pensate|dovrei|si deve)( .. )?',
      '(nessuno|voi|non|l assistenza|il servizio clienti) (mi |ci |si |vi |ha |hanno |di voi |qui |sa |e |state |avete )*(risponde|rispondete|rispondono|aiuta|aiutate|ascolta|legge|leggete|degna|degnate|interessa|richiama|fa niente|risolve|fa nulla|risposto|richiamato|aiutato|degnato|sa niente|capisce niente|fate nulla|fate niente|importa|fa vivo|fatto vivo)( |$)(?!alla domanda)',
      '(ancora|tuttora|sempre|nessuna|zero|senza|e ancora|mai) (nessuna|nulla|niente|senza|alcuna|una|ricevuto|avuto|nessun|avere|aver ricevuto|ricevere|risposta)( .. )?(risposta|risposte|notizia|notizie|riscontro|rimborso|soluzione|da parte vostra|da voi|nulla|niente)?(?= (da|dopo|per|a|in)| [.?]|$)',
      '(aspetto|aspettando|attendo|attesa|chiamo|scrivo|provo|sollecito) (.. )?(da|ormai|gia) (.. )?(settimane|giorni|ore|mesi|settimana|mese|un eternita|anni|secoli)( .. (e|senza|ma|nessuno|ancora))',
      '(scritto|chiamato|detto|chiesto|spiegato|contattato|inviato|segnalato|sollecitato|ripetuto|mandato) (.. )?(piu volte|mille volte|tante volte|tre volte|quattro volte|cinque volte|diverse volte|\\d+ volte|varie volte|ripetutamente|infinite|innumerevoli|due volte e)|(piu volte|mille volte|ripetutamente|gia) (scritto|chiesto|chiamato|spiegato|segnalato|detto|mandato) .. (volte|mail|e)?',
      '(avvocato|avvocati|legale|vie legali|azione legale|azioni legali|denuncia|denuncio|denunciare|denuncero|tribunale|carabinieri|polizia|guardia di finanza|codacons|altroconsumo|associazione consumatori|agcm|querela|giudice di pace|recensione negativa|pessima recensione|recensioni negative|una stella|chargeback|social)( .. )?',
      '(altrimenti|senno|o|oppure|se non|se) ... (disdico|annullo tutto|denuncio|passo alla concorrenza|cambio|avvocato|vado altrove|mi rivolgo|recesso|agiro|procedo|disdetta)',
      '(perso|perdete|perderete|perdere) (un |una )?(buon |buona )?(cliente)|passo alla concorrenza|non (vi )?consiglio|sconsiglio|sconsigliato|grazie per niente|grazie di niente|ultimo avviso|ultima volta che|per cosa pago|cosa pago a fare|leggete (i messaggi|quello|cosa|almeno)|ma leggete|sempre (la|le|lo) (stessa|stesse|stesso|solita|solite|solito) (risposta|risposte|scusa|scuse|storia|problema|cosa)|(solite|stesse) (scuse|risposte)|scuse|mi fate girare|girando in tondo|rimpallo|rimbalzato|rimbalzata|mi rimbalzate|fate qualcosa|fate il vostro lavoro|che razza di|restituitemi|ridatemi (i|il) |mi avevate promesso|mi ignorate|ignorat[oa]|ignorando',
    ],
    weak: [
      '(ancora non|non ancora|ancora|sempre|tuttora)',
      '(di nuovo|un altra volta|nuovamente|ennesima|ancora una volta)',
      '(aspetto|aspettando|attendo|attesa) .. (settimane|giorni|ore|mesi|tanto)?',
      '(da|sono) .. (settimane|giorni|ore|mesi|tempo)',
      '(gia|piu volte|sempre|ogni volta|continuamente)( |$)',
      '(subito|immediatamente|finalmente|sul serio|seriamente|sinceramente|urgente|una buona volta|insomma)',
      '(male|brutto|lento|lenta|triste|peccato|impossibile|cattivo|problema|tardi)',
      '(non (funziona|serve|aiuta|capisce|risolve|arriva))|nessuno|niente|mai|nulla( |$)',
      '(miei soldi|rimborso immediato|rimborsatemi|rivoglio)',
      '(perche) .. (sempre|nessuno|mai|tanto|cosi)',
      '(promesso|doveva|avevate detto|garantito|assicurato)',
    ],
    calm: [
      '(non|niente|nulla) (e |sono |di |cosi |troppo |molto )*(grave|male|arrabbiat[oa]|delus[oa]|urgente|pessim[oa])|nessun problema|non c e fretta|(e|sia) una truffa|(protezione|tentativo|sospetta|sospetto|possibile|avviso) (di |dalle |anti )?(truffa|truffe|frode|frodi)|quanto tempo (ho|devo aspettare per|ci vuole (per|a|prima))|(lasciare|scrivere|modificare|pubblicare) (una )?recensione|(seconda|prima|prossima) volta che (compro|ordino)|grazie ancora|ancora grazie|scuse (per il|del) disturbo|chiedo scusa|mi scusi|scusate|ufficio legale|sede legale|validita legale|garanzia legale|rappresentante legale',
    ],
    happy: [
      '(eccellente|ottimo|ottima|perfetto|perfetta|fantastico|fantastica|meraviglioso|meravigliosa|stupendo|stupenda|bellissimo|bellissima|favoloso|magnifico|contento|contenta|contentissim[oa]|felice|soddisfatto|soddisfatta|felicissim[oa]|adoro|mi piace|mi e piaciut[oa]|bravi|bravissimi|bravissim[oa]|complimenti|grazie mille|mille grazie|grazie infinite|gentilissim[oa]|gentilissimi|grandi|siete (fantastici|i migliori|grandi|super|gentilissimi)|super|top|grandioso|evviva|impeccabile|splendido|splendida)( |$)',
    ],
    rejection: [
      '(questo|cio|la risposta|la tua risposta|il link|l articolo|la soluzione|quello|niente di tutto|la sua risposta|la vostra risposta) (non |mi |ha |e |era |ancora )+(mi |ha |e |stata |serve |aiuta |utile |risponde |funziona |risolve )*(aiuta|aiutato|serve|funziona|funzionato|utile|risponde|risolve|risolto|quello|chiesto|aiuto|corretto|corretta|la risposta|alla|vero|giusto|servito|niente)( .. (chiesto|domanda|problema|cercavo|intendevo|niente|nulla|volevo))?',
      '(non) (mi |ha |hai |e |era |avete |ho |state |stai )*(aiuta|aiutato|serve|servito|funziona|funzionato|risposto|rispondi|capito|capisci|capite|risolto|risolve|quello che|utile|hai risposto|di aiuto|la risposta|cio che|letto|d aiuto|giusto|corretto|risponde|ascoltato)( .. (domanda|chiesto|problema|cercavo|intendevo|niente|nulla|volevo|a niente))?',
      '(risposta|informazione) (sbagliata|errata|inutile)|frainteso|(gia) (provato|fatto|letto|controllato|tentato|verificato)|(il|lo) (stesso |medesimo )?(problema|errore) (persiste|rimane|resta|continua|c e ancora|si ripresenta)|ancora (lo stesso|uguale|bloccato|il problema)|nessun aiuto|neanche (cosi|questo)|nemmeno (cosi|questo)|continua a non ...',
    ],
  },
  courtesy: {
    greeting:
      'ciao|buongiorno|buonasera|buon pomeriggio|salve|buondi|hey|ehi|hi|hello|gentile|gentili|egregio|spettabile|buon giorno|buona sera|come va|come stai|come sta|pronto|salve a tutti|carissimi|cari|signore|signora|ciaoo',
    thanks:
      'grazie|thanks|ok|okay|okk|va bene|vabbe|vabene|d accordo|capito|perfetto|ottimo|bene|benissimo|fantastico|eccellente|chiaro|ricevuto|arrivederci|a presto|a domani|buona giornata|buona serata|buon weekend|buon fine settimana|buonanotte|buona notte|buon lavoro|buon pomeriggio|buona domenica|no grazie|nient altro|e tutto|tutto qui|tutto a posto|tutto bene|nessun problema|prego|di niente|figurati|altrettanto|anche a lei|anche a te|anche a voi|inteso|ho capito|capisco|super|bravissimi|gentilissimo|gentilissima|gentilissimi|gentile|ringrazio|ringraziamo|ringraziamenti|cordiali saluti|saluti|un saluto|distinti saluti|cordialmente|bye|attendo|resto in attesa|provo|ci provo|provero|certo|certamente|esatto|apposto|a posto|top|magnifico|non importa|fa niente|basta cosi|per ora basta|dacordo|evviva|ci sentiamo|alla prossima|addio|complimenti|bravi',
    filler:
      'mille|molte|tante|tanto|infinite|per|la|l|il|lo|le|i|vostra|vostro|tua|tuo|sua|suo|aiuto|risposta|informazione|informazioni|info|disponibilita|assistenza|attenzione|gentilezza|cortesia|velocita|rapidita|tempo|pazienza|supporto|spiegazione|chiarimento|chiarimenti|di|a|te|lei|voi|tutti|tutto|ancora|molto|davvero|veramente|e|anche|gentile|rapida|veloce|tempestiva|celere|buona|buon|buone|giornata|serata|weekend|lavoro|cosi|allora|ora|adesso|poi|si|no|un|una|del|della|dell|delle|in|anticipo|avermi|aver|aiutato|aiutata|risposto|gran|grande|siete|stati|stato|sei|stata|che|mi|vi|ti|le|ha|e|cuore|cordiali|team|signora|signor|bot|ah|oh|eh|servizio|gentilmente|sempre|intanto|nel|frattempo|splendida|bene|super|consiglio',
    announcement: [
      '(io )?(ho|avrei|avevo|abbiamo|c e|volevo fare|vorrei fare|vorrei porre|devo fare) (solo |ancora |una piccola |anche |bisogno di fare )*(una|un|uno|delle|dei|alcune|qualche|un altra|due|altre|altra|un altro|diverse)( piccola| piccolo| altra| veloce| semplice| breve)? ?(domanda|domande|problema|dubbio|dubbi|questione|richiesta|quesito|problemi|curiosita|informazione|problemino|domandina|info)',
      '(puoi|puo|potete|potresti|potrebbe|potreste|posso|qualcuno|mi)( (mi|ci|puoi|puo|potete|qualcuno|per|favore|farti|farle|farvi|fare|fare|chiederti|una|potrebbe|cortesemente|gentilmente))* (aiutare|aiutarmi|aiutate|aiuti|aiuta|aiutarci|dare una mano|darmi una mano|assistere|assistermi|domanda|chiedere una cosa|chiedere|chiedere un informazione|una domanda|fare una domanda|dare un informazione|dare aiuto|aiutate|supportare)',
      '(ho bisogno di|avrei bisogno di|mi serve|mi servirebbe|vorrei|cerco|bisogno di|necessito di|serve) (un po di |un |una |del |dell |vostro |il vostro |urgente |delle |il tuo |qualche |chiedere )*(aiuto|assistenza|informazione|informazioni|supporto|mano|consiglio|una cosa|info|chiarimento|chiarimenti)',
      '(aiuto|aiutatemi|aiutami|mi aiuti|una domanda|domanda|domanda veloce|un informazione|informazione|sos|help|un problema|problema|una mano|mi serve una mano)',
    ],
    announcementFiller:
      'per favore|favore|per|mi|con|qualcosa|di|del|della|dell|mio|mia|miei|un|una|uno|il|la|lo|l|le|i|su|sul|sulla|riguardo|circa|al|alla|ordine|account|prodotto|acquisto|fattura|spedizione|ora|adesso|oggi|urgente|veloce|questo|questa|cosa|qui|e|qualcuno|domanda|problema|aiuto|puo|puoi|potete|se|possibile|che|a|vostro|servizio|urgentemente|in|conto|merito|favore|cortesemente|gentilmente|sono|bloccato|bloccata|ho|bisogno|avrei|fare|vi|ti|le|da|farvi|porvi|po|fretta',
    botQuestion: [
      '(sei|siete|e|lei e|sono|tu sei|questo e|questa e|sto)( (un|una|uno|davvero|veramente|per caso|solo|parlando|con|vero|vera|una vera|reale|tu|forse|scrivendo|chattando|in realta|questo|questa|il|un essere|la|chat))* ({bot}|umano|umana|persona|essere umano|reale|automatico|automatizzato|chatgpt)( .. (o)( .. ({bot}|umano|umana|persona|no|reale))?)?( .. (reale|vera|qui))?',
      '(parlo|sto parlando|parlando|sto chattando|scrivo|sto scrivendo|chatto|ho a che fare|mi risponde|risponde) (davvero |veramente |qui |in realta |ora )*(con|a)? ?(un |una |uno |vera |vero )*({bot}|umano|umana|persona|essere umano|operatore)( .. (o)( .. ({bot}|umano|umana|persona|no))?)?( .. (reale|vera|vero))?',
      '(chi|con chi|cosa) (sei|siete|e lei|e|parlo|sto parlando|ho il piacere)( .. )?|(umano|robot|bot|ia|macchina|persona) o (un |una )?(umano|robot|bot|ia|macchina|persona)( .. )?|c e (un |una )({bot}|persona|umano) (dietro|che risponde|dall altra)( .. )?|(sei|e) (un |una )({bot}) (vero|giusto|no|o no)',
    ],
    solved: [
      '(ora|adesso|questo|tutto|mi|il problema|problema|mio problema|la soluzione|il link|la tua|la vostra|risposta|ha|e|si|finalmente|cosi|la domanda|perfetto|il tuo consiglio|il vostro|consiglio)( (ora|adesso|mi|ha|e|si|stato|stata|hanno|tutto|finalmente|bene|perfettamente|molto|davvero|il|la|mio|problema|stati|siete|di|sono|risulta|gia|riuscit[oa]))* (funziona|funzionato|aiutato|risolto|risolta|risolvere|sistemato|sistemata|chiarito|chiarita|funzionando|servito|a posto|di aiuto|apposto|arrivato|arrivata|andato|utile|funzionano|risolti|aiuto)( .. (ora|grazie|perfettamente|bene|tutto|problema|adesso|mille|molto|benissimo|finalmente|di nuovo))?',
      '(problema|questione|dubbio|caso|tutto|richiesta) (e |e stato |ora |ora e |gia |e ora )*(risolto|risolta|chiarito|chiarita|sistemato|a posto|chiuso|rientrato|ok)|(risolto|sistemato|risolta|chiarito)( grazie| tutto| ora| mille)?|(ho|abbiamo|sono|siamo) (gia |finalmente |ora |poi )?(risolto|trovato|sistemato|riuscito|riuscita|riusciti|capito come|ricevuto)( .. )?|(potete|puoi|puo) (pure )?(chiudere)( .. )?|(esattamente|proprio) (quello|cio) che (cercavo|mi serviva|volevo)|(ora|adesso) (va|funziona|e tutto|e ok|tutto)( .. (bene|funziona|ok|posto|perfettamente))?|funziona(?= [.?]|$| (grazie|tutto|ora|adesso|perfettamente|benissimo|di nuovo))',
    ],
    unsolved: [
      '(non|nulla|niente|mai|ne|senza|neanche|nemmeno|quasi|parzialmente|a meta|in parte)( |$)',
      '(ma|pero|tuttavia|tranne|eccetto|fino|quando|se|come|perche|dove|spero|dovrebbe|deve|bisogna|voglio|vorrei|puo|posso|per favore|prima|ancora|altro|altra|inoltre|sara|sarebbe|sia|quanto|appena|finche|potete|dovete|devo|avrei)( |$)',
    ],
  },
}
