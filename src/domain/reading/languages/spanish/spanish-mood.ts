import type { MoodPatterns } from '../language-table.ts'

export const spanishMood: MoodPatterns = {
  strong: [
    '(sin respuesta|sin noticias) (que|vaya|menudo|gracias)( [^ .?]+){0,3}',
    '(compro|comprare|me voy|me ire|pedire) (en|a) otr[oa] (sitio|tienda|lado|parte)',
    'alguien lee (lo que|esto|mis)',
    '(quiero|exijo) mi dinero (ya|ahora|de vuelta ya|inmediatamente)',
    '(se estan|os estais|me estan) (burlando|riendo|tomando el pelo)',
    '(nadie|ninguno) (me|nos) da (una )?(respuesta|solucion)',
    `
      (inaceptable|inadmisible|vergonzoso|vergonzosa|verguenza|ridiculo|ridicula|absurdo|patetico|
      patetica|lamentable|deplorable|pesimo|pesima|pesimos|nefasto|nefasta|horrible|fatal|terrible|
      asco|asqueroso|basura|porqueria|mierda|joder|cono|carajo|puta|puto|hijos de|idiotas?|
      imbeciles?|inutiles?|inutil|incompetentes?|incompetencia|estafa|estafadores?|estafado|timo|
      robo a mano|ladrones|ladron|rateros|me estan robando|fraude total|burla|tomadura de pelo|
      tomando el pelo|me toman el pelo|se burlan|se rien|broma de mal|es una broma|es broma|
      vaya broma|descaro|sinverguenzas?|indignante|indignado|indignada|indignacion|enojado|enojada|
      enfadado|enfadada|furioso|furiosa|cabreado|cabreada|molesto|molesta|frustrado|frustrada|
      frustrante|decepcionado|decepcionada|decepcionante|decepcion|harto|harta|hartos|cansado de|
      cansada de|hasta la coronilla|hasta las narices|hasta el gorro|hasta la madre|
      hasta los huevos|paciencia se|perder la paciencia|pierdo la paciencia|perdiendo la paciencia|
      perdi la paciencia|se me acaba la paciencia|sin paciencia|ya basta|basta ya|ya esta bien|
      el colmo|es el colmo|es increible que|increible que|parece mentira|no puede ser que|
      no puede ser|no me lo puedo creer|perdida de tiempo|perder el tiempo|perdiendo el tiempo|
      perdiendo mi tiempo|desastre|desastroso|pesadilla|tortura|calvario|insoportable|intolerable|
      desesperado|desesperada|desesperante|mal servicio|malisimo|malisima|malisimos|peor servicio|
      peor empresa|la peor|el peor|los peores|mentirosos?|mentiras?|engano|enganado|enganada|
      falta de respeto|falta de seriedad|poca seriedad|poco serios|insatisfech[oa]|descontent[oa]|
      me siento (estafad|engana|ignorad)\\w*|nunca mas|no vuelvo a|no volvere|jamas volvere|tonto|
      estupido|estupida|estupidez|tonteria|tonterias|no sirve para nada|no sirven para nada|
      no sirves|no sirven|para nada sirve|ineptos?|chafa|vaya tela|tela marinera|impresentable|
      impresentables|penoso|penosa)
    `,
    `
      (es|van|ya|por|esta es) (ya |la |mi |el |por |que |van )*(segunda|tercera|cuarta|quinta|sexta|
      decima|enesima|segundo|tercer|cuarto|quinto|dos|tres|cuatro|cinco|diez|mil|\\d+) (vez|veces|
      mensaje|mensajes|correo|correos|reclamo|reclamacion|intento|intentos|email|emails)( .. (que|
      les|escribo|y|sin|lo|pido|pregunto))?
    `,
    `
      (cuantas veces|cuanto tiempo|hasta cuando|cuanto mas|cuantos correos|cuantos mensajes|
      para cuando) (mas |tengo|debo|hay|voy|tendre|tenemos|piensan|van|necesito|he|vais|pretenden|
      se supone|ya )( .. )?
    `,
    `
      (nadie|ustedes|ninguno|no|el soporte|atencion al cliente) (me |nos |se |ha |han |de ustedes |
      aqui |le |les |sois capaces de )*(responde|contesta|atiende|ayuda|resuelve|da solucion|
      hace nada|hace caso|hacen caso|importa|escucha|lee|leen|contestan|responden|solucionan|
      dan solucion|da respuesta|dan respuesta|dan una respuesta|respondido|contestado|ayudado|
      dignado|digna|dignan|hacen nada|se hace cargo|hace cargo|dan la cara|haceis caso|respondeis|
      contestais)(?! a la pregunta| la pregunta)
    `,
    `
      (sigo|seguimos|aun|todavia|y|sin|ninguna|ni una|cero) (sin |no |ninguna |ni una |he |tengo |
      recibo |recibido |obtenido |una |esperando |me |han |dado )*(respuesta|respuestas|solucion|
      noticias|contestacion|reembolso|dinero)( .. (de|desde|por|aun|hace|a))
    `,
    `
      (sigo|aun|todavia|seguimos) (sin (respuesta|solucion|noticias|nada|saber)|esperando (
      respuesta|una respuesta|que|solucion|una solucion|el reembolso|mi dinero)|nada)|(y|todavia|
      aun) nada(?= [.?]|$)
    `,
    `
      (llevo|llevamos|estoy) (ya |mas de |casi |esperando )*(.. )?(semanas|dias|horas|meses|semana|
      mes|anos|siglos|una eternidad|toda la)( .. (esperando|sin|llamando|escribiendo|intentando|
      detras|reclamando|pidiendo|y|asi|con))
    `,
    `
      (he|les he|os he|ya|te he|lo he|ya les|ya os|ya he) (les |os |lo |he |dije |mande |escribi |
      te )*(escrito|llamado|dicho|explicado|preguntado|pedido|enviado|contactado|reclamado|repetido|
      mandado|dije|escribi|explique|pregunte) (.. )?(veces|mil|varias|muchas|tres|cuatro|cinco|
      repetidas|\\d+|varios correos|ocasiones|reiteradas)
    `,
    `
      (abogado|demanda|demandar|denuncia|denunciar|denunciare|policia|juzgado|tribunales|consumo|
      profeco|ocu|facua|indecopi|sernac|defensa del consumidor|defensa al consumidor|
      hoja de reclamaciones|libro de reclamaciones|acciones legales|medidas legales|via legal|
      redes sociales|mala resena|resena negativa|mala critica|opinion negativa|contracargo|
      una estrella)( .. )?
    `,
    `
      (o|si no|sino|de lo contrario|caso contrario|si) ... (cancelo|me voy|denuncio|demando|
      me cambio|me doy de baja|cambio de compania|competencia|abogado|doy de baja|cancelare|
      reclamo a|devuelvan mi dinero|me iré)
    `,
    `
      (perdieron|perdido|perder|pierden) (a )?(un |una )?(buen |fiel )?(cliente|clienta)|me voy (
      con|a) (la competencia|otra|otro)|no (lo |los |les )?recomiendo|no recomendable|no compren|
      gracias por nada|ultimo aviso|ultima vez que|para que (pago|les pago|os pago|estoy pagando)|
      quieren leer|es que no leen|leen los mensajes|no leen|siempre (la|lo|el|las) (misma|mismo|
      mismas) (respuesta|excusa|cosa|historia|cuento|problema)|(misma|mismas) (respuesta|respuestas|
      excusa|excusas)|puras excusas|excusas|dando vueltas|me tienen (de un lado|dando)|dan largas|
      hagan algo|hagan su trabajo|haced algo|que clase de|que tipo de (servicio|empresa)|
      devuelvanme (ya )?mi dinero|me prometieron|quien se creen|dejen de (ignorar|enviar|hacer)|
      me ignoran|ignorado|ignorada|ignorandome
    `,
  ],
  weak: [
    '(todavia no|aun no|sigue sin|sigo sin|sigue|sigo|aun|todavia)',
    '(otra vez|de nuevo|nuevamente|una vez mas|de vuelta)',
    '(esperando|espero|espera) .. (semanas|dias|horas|meses|mucho)?',
    '(hace|desde hace|llevo) .. (semanas|dias|horas|meses|mucho)',
    '(ya|varias veces|muchas veces|siempre|cada vez|repetidas)',
    `
      (inmediatamente|urgente|urgentemente|de una vez|de inmediato|en serio|sinceramente|
      ahora mismo|por fin|ya mismo)
    `,
    '(mal|mala|malo|lento|lenta|triste|lastima|imposible|feo|problema|tarde)',
    '(no (funciona|sirve|ayuda|entiende|resuelve|llega|responde))|nadie|nunca|nada',
    '(mi dinero|reembolso ya|devuelvan)',
    '(por que) .. (siempre|nadie|nunca|tanto|no me)',
    '(prometieron|dijeron|supuestamente|se supone|aseguraron)',
  ],
  calm: [
    `
      (no|nada) (es |esta |estoy |tan |muy )*(mal|grave|enojad[oa]|enfadad[oa]|molest[oa]|urgente|
      horrible|terrible|decepcionad[oa])|no pasa nada|sin problema|(es|seria) (una |esto una |
      posible )?(estafa|fraude)|(proteccion|intento|aviso|sospecha|prevenir|evitar) (de |contra |
      anti )?(estafa|estafas|fraude|fraudes|robo)|cuanto tiempo (tengo|debo|hay) (para|que esperar (
      para|a que|hasta))|(molestia|molesto|molestar|molesta) (con|por|una|que le|disculp\\w*)|
      perdon por (la )?molestia|disculp\\w* (la|las) molestia\\w*|(dejar|escribir|editar|publicar) (
      una |mi )?(resena|opinion|critica)|(segunda|primera|proxima) vez que compro|otra vez gracias|
      gracias otra vez|de nuevo gracias|gracias de nuevo|(bote|cubo|papelera) de basura
    `,
  ],
  happy: [
    `
      (excelente|genial|perfecto|maravilloso|maravillosa|fantastico|fantastica|estupendo|estupenda|
      increible servicio|buenisimo|buenisima|fenomenal|encantado|encantada|me encanta|me encanto|
      contento|contenta|feliz|satisfecho|satisfecha|felicidades|felicitaciones|mil gracias|
      muchisimas gracias|muchas gracias|super bien|de maravilla|de lujo|muy amable|muy amables|
      chevere|guay|espectacular|impecable|sois (los mejores|geniales)|son (los mejores|geniales)|
      que bien|bravo|lo maximo|eres un sol|hermoso|hermosa|agradecid[oa])
    `,
  ],
  rejection: [
    `
      (eso|esto|la respuesta|tu respuesta|su respuesta|el enlace|el articulo|nada de eso|
      la solucion|lo que|nada|ello) (no |me |nos |ya |tampoco |realmente |sigue |sigue sin )+(me |
      lo |es |ha |era |fue |sirve |responde |ayuda |ayudo |ayudado |funciona |soluciona |resuelve |
      contesta )*(sirve|sirvio|ayuda|ayudo|ayudado|funciona|funciono|responde|respondio|resuelve|
      resolvio|soluciona|soluciono|contesta|pregunte|preguntaba|lo que|util|correcto|mi pregunta|
      cierto|nada|servido|funcionado|solucionado|la respuesta)( .. (pregunte|pregunta|busco|busque|
      problema|necesito|preguntaba|pedi|queria|quiero|nada|decia))?
    `,
    `
      (no) (me |nos |lo |ha |has |han |se |estas |estan |me ha |me has |soluciona |entiendes |
      entendiste |respondes |contestas )*(sirve|sirvio|ayuda|ayudo|funciona|funciono|respondiste|
      respondio|respondes|contestaste|contestas|entiendes|entendiste|entiende|resuelve|soluciona|
      ayudas|ayudaste|sirves|respondido|solucionado|entendido|ayudado|contestado|resuelto|
      funcionado|leiste|es lo que|era lo que|es eso|era eso|fue de ayuda|es correcto|es lo)( .. (
      nada|pregunta|pregunte|pregunté|problema|preguntaba|busco|quiero|necesito|para nada|mi))?(?= |
      $)
    `,
    `
      (respuesta|informacion) (equivocada|incorrecta|erronea|inutil)|mal entendido|
      me entendiste mal|ya (lo )?(intente|probe|hice|lei|he probado|he intentado|he hecho|
      revise)( .. (eso|todo|y|nada))?|(sigue|continua|persiste) (igual|sin funcionar|el (
      mismo )?problema|el error|sin|fallando|pasando)( .. )?|el (mismo )?(problema|error) (sigue|
      continua|persiste)|tampoco (funciona|sirve|funciono)|nada de ayuda|no es lo que
    `,
  ],
}
