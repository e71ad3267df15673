import type { WishPatterns } from '../language-table.ts'

export const italianWish: WishPatterns = {
  exceptions: [
    `
      (corriere|autista|fattorino|postino)( [^ .?]+){0,4} (chiamarmi|chiamare|chiami|chiama|
      contattarmi)
    `,
    `
      (ho|abbiamo|avevo|aveva|ha|hanno|sono stato|stato|stata) (gia |appena |ieri |poi )?(parlato|
      sentito|contattato|chiamato|scritto|chattato|discusso|parlo|contattata|ricevuto|avuto|
      trasferito|messo) ... {anyone}
    `,
    `
      (parlato|parlavo|chattato|telefonato) (ieri |gia |al telefono |la settimana scorsa |
      stamattina )*(con|al|a|allo) ({det} )*({anyone})
    `,
    `
      ({anyone}) (che mi|mi ha|mi aveva|e stato|e stata|era|ha detto|mi disse|con cui|che ho|
      ha risposto|sono stati|e molto|mi hanno|che ha|e gentile|e irraggiungibile)( ...)?
    `,
    `
      (mio|mia|miei|mie|nostro|nostra|nostri|suo|loro|altri|altre) (nuovo |vecchio |proprio |
      ufficio )?(consulente|capo|collega|colleghi|team|responsabile|agente|agenti|tecnico|
      dipendenti|dipendente|operatore|persone|utenti|clienti|amici|commerciale|direttore|superiore|
      assistenza|ufficio|commercialista|staff|contabilita|amministrazione|umani|venditore|
      rappresentante)
    `,
    `
      (quanti|quante|numero di|aggiungere|invitare|rimuovere|eliminare|creare|ogni|diversi|due|tre|
      quattro|cinque|dieci|\\d+|per|nuovi|nuove|piu|assegnare|gestire|valutare|per una|per due|altri|
      massimo di|bloccare|cancellare|modificare) (un |una |di |i |gli |le |l |altro |altri |nuovo |
      nuovi |piu )*(agente|agenti|persona|persone|utente|utenti|dipendente|dipendenti|membro|membri|
      operatore|operatori|collega|colleghi|umani|consulenti|addetti|tecnico)
    `,
    `
      risorse umane|errore umano|corpo umano|diritti umani|capelli umani|agente (immobiliare|
      di viaggio|assicurativo|pulente|di commercio)|(numero|telefono|orari|orario|email|mail|
      indirizzo|recensioni|contatti|recapito|recapiti) (del |dell |di |della |per il |il |
      telefonico )*(servizio clienti|assistenza|supporto|customer service|call center|ufficio|
      operatore|telefono)|(di|in|terza|prima|altra|stessa|quella|questa|la|ogni|
      nessuna) persona( .. che)?|operatore (telefonico|mobile|turistico)|dati personali|qualcuno (
      altro|ha|mi ha|usa|e entrato|sta usando)|persona (diversa|giuridica|fisica)
    `,
    `
      (inviare|trasferire|dare|regalare|vendere|pagare|condividere|mandare|cedere|assegnare|spedire|
      prestare) (denaro|soldi|un|una|il|la|lo|le|i|questo|questa|mio)( [^ .?]+){0,3} (a|con|per|
      ad) ... {anyone}
    `,
  ],
  implied: [
    `
      (basta|smettetela|smettete|niente piu|stop|non voglio) (con |alle |le |altre |
      di )?(mandare |inviare )?(risposte|messaggi) (automatiche|automatici)
    `,
    `
      (non|mai|stufo|stufa|basta|odio|senza|smettetela|stanco|stanca|invece|anziche|niente|detesto|
      al posto) ... (a|con|di|un|una|il|lo|la|questo|questa|questi|il vostro|vostro|dal|da|al|uno|
      dei) ?(stupido |stupida |maledetto )?{bot}
    `,
    '(no|non) (un |una |a un |con un |il |questo |piu |altri )*{bot}( basta)?',
  ],
  refusals: [
    `
      (non|senza|inutile|nessun|nessuna|mai|invece di|evitare di|anziche) (ho bisogno di |voglio |
      vorrei |serve |e necessario |desidero |mi serve |c e bisogno di |mi |devo |occorre |intendo |
      dover |preferisco |e il caso di |bisogno )*(che mi |di )?(parlare|contattare|chiamare|passare|
      trasferire|sentire|disturbare|attendere|aspettare|essere trasferit[oa]|essere contattat[oa]|
      passate|passi|trasferisca|trasferite|chiamate|passarmi|trasferirmi|essere richiamat[oa]|
      passatemi|trasferitemi|chiamatemi|chiamarmi|richiamate|mettetemi)? ?(con |a |al |allo |
      in contatto |un |da )*({det} )*({anyone})
    `,
    `
      (non|senza|mai) (mi |c e bisogno che mi |voglio che mi |voglio essere |serve |che mi )*(passi|
      passare|passate|passarmi|trasferire|trasferirmi|trasferisca|trasferisci|trasferite|chiamare|
      chiamarmi|chiami|chiamatemi|chiamate|passatemi|trasferitemi|richiamatemi|inoltrare|inoltrate|
      collegatemi|trasferit[oa]|richiamat[oa]|telefonate|richiamate)( ...)?
    `,
  ],
  asks: [
    `
      (c e|ce|c'e|esiste) (una |un |qualche |anche una |anche un )(persona|operatore|
      essere umano|umano) ?(vera|vero|reale|umano|in carne)?(?= [.?]|$)
    `,
    `
      (puo|potrebbe|possono) (un|una|qualche) (essere umano|umano|persona|operatore|collega|
      addetto) .. (leggere|rispondere|vedere|guardare|controllare)
    `,
    `
      (un|una|qualche) (essere umano|umano|persona|operatore|collega|addetto) (puo|
      potrebbe) .. (leggere|rispondere|vedere|guardare|controllare)
    `,
    `
      (fatemi|fammi|mi faccia|mi faccia|fate) (rispondere|parlare|chiamare|richiamare|
      contattare) (da|con) (un |una |uno )?(qualcuno|persona|operatore|umano|addetto|
      responsabile|collega)
    `,
    `
      (chi|con chi) posso (sentire|chiamare|contattare|parlare) .. (operatori|colleghi|vostri|
      persona|umano)
    `,
    `
      parlare (con|cn|c) (un |una |uno |l )?(operatore|persona|umano|addetto|responsabile|
      collega)
    `,
    'mi (fate|fa|faccia|fai) (richiamare|chiamare|contattare|ricontattare)',
    `
      (c e|ce|ci sono|esiste|avete|non avete|non c e|hai|ci sara|e presente) .. (qualcuno|
      una persona|un operatore|un umano|persone|umani|gente|qualche|nessuno|operatori|un addetto|
      un essere|una vera|anima viva|qualche operatore)( .. (li|qui|disponibile|online|in linea|che|
      con cui|dall altra|a cui|reali|vere|umani))?
    `,
    `
      (qualcuno|nessuno|persona|anima viva) (c e|qui|li|disponibile|online|mi sente|mi legge|
      che mi risponda|mi ascolta|in linea|risponde|in ascolto|dall altra parte)(?= [.?]|$)
    `,
    `
      (chiamatemi|richiamatemi|chiamami|richiamami|mi chiami|mi chiamate|mi richiami|mi richiamate|
      telefonatemi|contattatemi|ricontattatemi|chiamarmi|richiamarmi|telefonarmi|
      contattarmi telefonicamente|ricontattarmi|mi telefoni|mi contatti|mi contattiate|
      mi ricontatti|mi chiamiate)( .. )?
    `,
    `
      (vorrei|voglio|desidero|preferisco|chiedo di|posso|potrei|gradirei|aspetto) (essere |
      ricevere |avere |parlare )*(richiamat[oa]|chiamat[oa]|contattat[oa]|ricontattat[oa]|
      messo in contatto|messa in contatto|trasferit[oa]|una chiamata|una telefonata|al telefono|
      per telefono|telefonicamente|un contatto telefonico|a voce|passat[oa]|assistit[oa] da|
      aiutat[oa] da|seguito da)( .. {anyone})?
    `,
    `
      (passami|passatemi|mi passi|mi passa|mi passate|passarmi|mettetemi|mettimi|mi metta|mi mette|
      mi metti|mettermi|trasferitemi|trasferiscimi|mi trasferisca|mi trasferisce|mi trasferite|
      trasferirmi|mi trasferisci|collegami|collegatemi|mi colleghi|collegarmi|inoltrami|inoltratemi|
      reindirizzami|reindirizzatemi|connettimi|connettetemi|mi connetta|connettermi|indirizzatemi|
      dirottatemi|mi faccia parlare|fatemi parlare|fammi parlare|farmi parlare|mi fate parlare|
      mi fai parlare|mi metterebbe|potete passarmi) (.. )?(con|a|ad|al|allo|alla|all|in contatto|
      in comunicazione|in linea|un|qualcuno|il|lo|l|subito|direttamente)?
    `,
    `
      (trasferire|inoltrare|passare|escalare|escalation|trasferisci|inoltrate|inoltra|passate|
      passa) (questa|questo|la|il|mia|mio|al|a|ad) (.. )?({det} )*({anyone}|livello superiore)|
      escalation
    `,
    `
      (che|vorrei che|voglio che) (qualcuno|un operatore|una persona|un umano|un tecnico|
      un responsabile|un addetto|uno di voi) ...
    `,
    `
      (qualcuno|una persona|un operatore|un collega|un addetto|uno|un tecnico|un responsabile|
      un umano) (di |del |dello |della |dell |che |mi |puo |potrebbe |lo |ci |se ne |vostro |umano |
      da )*(team|staff|assistenza|supporto|ufficio|negozio|azienda|reparto|contabilita|chiamare|
      chiami|richiamare|richiami|contattare|contatti|rispondere|risponda|occuparsi|occupi|chiamarmi|
      richiamarmi|contattarmi|intervenire|verificare|prendere in carico|ricontatti|ricontattare|
      assista)
    `,
    `
      (aiuto|risposta|assistenza|aiutat[oa]|intervento|servit[oa]|contatto) (da |di |con |
      da parte di )(un |una |parte di )?(vero |vera )?(umano|umana|persona|operatore|essere umano|
      qualcuno)
    `,
    '{strong}',
    `
      {talk} (direttamente |per favore |subito |al telefono |di questo |adesso |finalmente |a voce |
      ora )*(con|a|al|allo|ad) ({det} )*({anyone})
    `,
    '{talk} ({det} )*({person}|{someone})',
    '(parlare|comunicare|chattare) ... (con|a|al) ({det} )*({anyone})',
    `
      {want} ({det} |parlare |l aiuto di |aiuto da |assolutamente |subito |ora |contattare |solo |
      contatto con |dell aiuto di |urgentemente |essere aiutato da )*(umano|umana|essere umano|
      persona|operatore|operatrice|agente|addetto|consulente|rappresentante|responsabile|
      supervisore|superiore|tecnico|servizio clienti|impiegato|referente|supporto umano|
      assistenza umana|qualcuno)(?! (che spedisc|per la taglia))
    `,
    `
      (voglio|vorrei|devo|come|posso|potrei|possibile|dove|desidero|si puo|riesco|modo di|modo per|
      fare) (a |di |posso |faccio a |fare per |si fa a |per |posso fare per |faccio per )*(
      contattare|chiamare|raggiungere|trovare|avere|sentire|parlare|ottenere|accedere|richiedere|
      vedere) (con |a |al |un contatto con )?({det} )*({person}|{someone})
    `,
    `
      (voglio|vorrei|devo|desidero|ho bisogno di) (contattare|chiamare|sentire|parlare) (con |a |
      al |il |la |l |lo |vostro |vostra )*({dept})
    `,
    `
      (umano|operatore|operatrice|agente|addetto|persona reale|persona|responsabile|
      servizio clienti|qualcuno|assistenza|supervisore|consulente|
      tecnico)( per favore| subito| ora| adesso| grazie| perfavore| pf| x favore| immediatamente| per piacere)+
    `,
  ],
  bare: `
    {strong}|umano|operatore|operatrice|agente|addetto|persona|qualcuno|responsabile|supervisore|
    servizio clienti|assistenza|assistenza clienti|consulente|rappresentante|richiamatemi|
    chiamatemi|essere umano|assistenza umana|supporto umano|customer service|call center|
    operatore umano|parlare con qualcuno|tecnico|escalation|operatori|customer care
  `,
  beside: `
    per favore|perfavore|x|favore|un|uno|una|il|lo|la|l|subito|ora|adesso|voglio|vorrei|ciao|no|si|
    grazie|solo|vero|vera|ma|di|con|buongiorno|salve|urgente|serve|mi|dammi|ancora|finalmente|
    per piacere|basta|immediatamente|parlare|ehi|pf|allora
  `,
}
