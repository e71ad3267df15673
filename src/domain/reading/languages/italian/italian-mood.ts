import type { MoodPatterns } from '../language-table.ts'

export const italianMood: MoodPatterns = {
  strong: [
    '(senza risposta|nessuna risposta) (complimenti|bravi|grazie|bel)( [^ .?]+){0,3}',
    '(qualcuno|ma qualcuno) legge (quello|cio|i miei|le mie)',
    '(rivoglio|voglio) (subito |indietro )?i miei soldi( subito| adesso| ora)?',
    `
      (inaccettabile|vergognoso|vergognosa|vergogna|vergognatevi|ridicolo|ridicola|ridicoli|assurdo|
      assurda|assurdita|scandaloso|scandalo|indecente|indegno|pessimo|pessima|pessimi|terribile|
      orribile|schifo|schifoso|schifosa|merda|cazzo|cazzata|stronzi|stronzo|coglioni|vaffanculo|
      porca|fanculo|idioti|idiota|imbecilli|incompetenti|incompetente|incompetenza|incapaci|truffa|
      truffatori|truffato|truffata|ladri|ladro|furto|presa in giro|presa per i fondelli|
      prendete in giro|prendendo in giro|prendendo per|prendete per|scherzo|scherzate|scherziamo|
      state scherzando|deluso|delusa|delusione|deludente|arrabbiato|arrabbiata|incazzato|incazzata|
      furioso|furiosa|furibondo|infuriato|nervoso|nervosa|irritante|irritato|irritata|seccato|
      seccata|frustrato|frustrata|frustrante|esasperato|esasperata|esasperante|stufo|stufa|
      stanco di|stanca di|non ne posso piu|ne ho abbastanza|basta cosi|ora basta|adesso basta|
      perdere la pazienza|persa la pazienza|sto perdendo la pazienza|perdendo la pazienza|
      pazienza e finita|finito la pazienza|pazienza ha un limite|al limite|senza parole|allucinante|
      incredibile che|non e possibile|non e accettabile|da non credere|perdita di tempo|
      perdere tempo|perdendo tempo|perso tempo|inutile|inutili|disastro|disastroso|incubo|calvario|
      odissea|insopportabile|intollerabile|disperato|disperata|disservizio|peggior|peggiore|
      peggiori|bugie|bugiardi|mancanza di rispetto|mancanza di professionalita|poca serieta|
      poco seri|insoddisfatt[oa]|scontent[oa]|mai piu|mai piu qui|stupido|stupida|fate schifo|
      fate pena|roba da matti|da matti|vi rendete conto|ma vi pare|ma come|indignat[oa]|
      esterrefatt[oa]|sconcertante|sconcertat[oa])
    `,
    `
      (e|per|gia|siamo|questa e|ormai) (gia |la |il |ormai |alla |mia )*(seconda|terza|quarta|
      quinta|sesta|decima|ennesima|secondo|terzo|quarto|quinto|ennesimo|due|tre|quattro|\\d+) (volta|
      volte|messaggio|messaggi|mail|email|richiesta|sollecito|segnalazione|tentativo)( .. (che|vi|
      scrivo|e|senza|chiedo))?
    `,
    `
      (quante volte|quanto tempo|fino a quando|quanto ancora|quante mail|quanto) (devo|dobbiamo|
      dovro|bisogna|ancora|volete|ci vuole ancora|pensate|dovrei|si deve)( .. )?
    `,
    `
      (nessuno|voi|non|l assistenza|il servizio clienti) (mi |ci |si |vi |ha |hanno |di voi |qui |
      sa |e |state |avete )*(risponde|rispondete|rispondono|aiuta|aiutate|ascolta|legge|leggete|
      degna|degnate|interessa|richiama|fa niente|risolve|fa nulla|risposto|richiamato|aiutato|
      degnato|sa niente|capisce niente|fate nulla|fate niente|importa|fa vivo|
      fatto vivo)(?! alla domanda)
    `,
    `
      (ancora|tuttora|sempre|nessuna|zero|senza|e ancora|mai) (nessuna|nulla|niente|senza|alcuna|
      una|ricevuto|avuto|nessun|avere|aver ricevuto|ricevere|risposta)( .. )?(risposta|risposte|
      notizia|notizie|riscontro|rimborso|soluzione|da parte vostra|da voi|nulla|niente)?(?= (da|
      dopo|per|a|in)| [.?]|$)
    `,
    `
      (aspetto|aspettando|attendo|attesa|chiamo|scrivo|provo|sollecito) (.. )?(da|ormai|gia) (.. )?(
      settimane|giorni|ore|mesi|settimana|mese|un eternita|anni|secoli)( .. (e|senza|ma|nessuno|
      ancora))
    `,
    `
      (scritto|chiamato|detto|chiesto|spiegato|contattato|inviato|segnalato|sollecitato|ripetuto|
      mandato) (.. )?(piu volte|mille volte|tante volte|tre volte|quattro volte|cinque volte|
      diverse volte|\\d+ volte|varie volte|ripetutamente|infinite|innumerevoli|due volte e)|(
      piu volte|mille volte|ripetutamente|gia) (scritto|chiesto|chiamato|spiegato|segnalato|detto|
      mandato) .. (volte|mail|e)?
    `,
    `
      (avvocato|avvocati|legale|vie legali|azione legale|azioni legali|denuncia|denuncio|denunciare|
      denuncero|tribunale|carabinieri|polizia|guardia di finanza|codacons|altroconsumo|
      associazione consumatori|agcm|querela|giudice di pace|recensione negativa|pessima recensione|
      recensioni negative|una stella|chargeback|social)( .. )?
    `,
    `
      (altrimenti|senno|o|oppure|se non|se) ... (disdico|annullo tutto|denuncio|
      passo alla concorrenza|cambio|avvocato|vado altrove|mi rivolgo|recesso|agiro|procedo|disdetta)
    `,
    `
      (perso|perdete|perderete|perdere) (un |una )?(buon |buona )?(cliente)|passo alla concorrenza|
      non (vi )?consiglio|sconsiglio|sconsigliato|grazie per niente|grazie di niente|ultimo avviso|
      ultima volta che|per cosa pago|cosa pago a fare|leggete (i messaggi|quello|cosa|almeno)|
      ma leggete|sempre (la|le|lo) (stessa|stesse|stesso|solita|solite|solito) (risposta|risposte|
      scusa|scuse|storia|problema|cosa)|(solite|stesse) (scuse|risposte)|scuse|mi fate girare|
      girando in tondo|rimpallo|rimbalzato|rimbalzata|mi rimbalzate|fate qualcosa|
      fate il vostro lavoro|che razza di|restituitemi|ridatemi (i|il) |mi avevate promesso|
      mi ignorate|ignorat[oa]|ignorando
    `,
  ],
  weak: [
    '(ancora non|non ancora|ancora|sempre|tuttora)',
    '(di nuovo|un altra volta|nuovamente|ennesima|ancora una volta)',
    '(aspetto|aspettando|attendo|attesa) .. (settimane|giorni|ore|mesi|tanto)?',
    '(da|sono) .. (settimane|giorni|ore|mesi|tempo)',
    '(gia|piu volte|sempre|ogni volta|continuamente)',
    `
      (subito|immediatamente|finalmente|sul serio|seriamente|sinceramente|urgente|una buona volta|
      insomma)
    `,
    '(male|brutto|lento|lenta|triste|peccato|impossibile|cattivo|problema|tardi)',
    '(non (funziona|serve|aiuta|capisce|risolve|arriva))|nessuno|niente|mai|nulla',
    '(miei soldi|rimborso immediato|rimborsatemi|rivoglio)',
    '(perche) .. (sempre|nessuno|mai|tanto|cosi)',
    '(promesso|doveva|avevate detto|garantito|assicurato)',
  ],
  calm: [
    `
      (non|niente|nulla) (e |sono |di |cosi |troppo |molto )*(grave|male|arrabbiat[oa]|delus[oa]|
      urgente|pessim[oa])|nessun problema|non c e fretta|(e|sia) una truffa|(protezione|tentativo|
      sospetta|sospetto|possibile|avviso) (di |dalle |anti )?(truffa|truffe|frode|frodi)|
      quanto tempo (ho|devo aspettare per|ci vuole (per|a|prima))|(lasciare|scrivere|modificare|
      pubblicare) (una )?recensione|(seconda|prima|prossima) volta che (compro|ordino)|
      grazie ancora|ancora grazie|scuse (per il|del) disturbo|chiedo scusa|mi scusi|scusate|
      ufficio legale|sede legale|validita legale|garanzia legale|rappresentante legale
    `,
  ],
  happy: [
    `
      (eccellente|ottimo|ottima|perfetto|perfetta|fantastico|fantastica|meraviglioso|meravigliosa|
      stupendo|stupenda|bellissimo|bellissima|favoloso|magnifico|contento|contenta|contentissim[oa]|
      felice|soddisfatto|soddisfatta|felicissim[oa]|adoro|mi piace|mi e piaciut[oa]|bravi|
      bravissimi|bravissim[oa]|complimenti|grazie mille|mille grazie|grazie infinite|
      gentilissim[oa]|gentilissimi|grandi|siete (fantastici|i migliori|grandi|super|gentilissimi)|
      super|top|grandioso|evviva|impeccabile|splendido|splendida)
    `,
  ],
  rejection: [
    `
      (questo|cio|la risposta|la tua risposta|il link|l articolo|la soluzione|quello|
      niente di tutto|la sua risposta|la vostra risposta) (non |mi |ha |e |era |ancora )+(mi |ha |
      e |stata |serve |aiuta |utile |risponde |funziona |risolve )*(aiuta|aiutato|serve|funziona|
      funzionato|utile|risponde|risolve|risolto|quello|chiesto|aiuto|corretto|corretta|la risposta|
      alla|vero|giusto|servito|niente)( .. (chiesto|domanda|problema|cercavo|intendevo|niente|nulla|
      volevo))?
    `,
    `
      (non) (mi |ha |hai |e |era |avete |ho |state |stai )*(aiuta|aiutato|serve|servito|funziona|
      funzionato|risposto|rispondi|capito|capisci|capite|risolto|risolve|quello che|utile|
      hai risposto|di aiuto|la risposta|cio che|letto|d aiuto|giusto|corretto|risponde|
      ascoltato)( .. (domanda|chiesto|problema|cercavo|intendevo|niente|nulla|volevo|a niente))?
    `,
    `
      (risposta|informazione) (sbagliata|errata|inutile)|frainteso|(gia) (provato|fatto|letto|
      controllato|tentato|verificato)|(il|lo) (stesso |medesimo )?(problema|errore) (persiste|
      rimane|resta|continua|c e ancora|si ripresenta)|ancora (lo stesso|uguale|bloccato|
      il problema)|nessun aiuto|neanche (cosi|questo)|nemmeno (cosi|questo)|continua a non ...
    `,
  ],
}
