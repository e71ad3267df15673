import type { CourtesyPatterns } from '../language-table.ts'

export const spanishCourtesy: CourtesyPatterns = {
  greeting: `
    hola|holaa|buenas|buenos dias|buenas tardes|buenas noches|buen dia|buenos|buenas buenas|saludos|
    que tal|como estas|como esta|como estan|hey|hi|hello|ola|alo|oye|estimados|estimado|estimada|
    muy buenas|senores|senor|senora|wenas|que onda
  `,
  thanks: `
    gracias|grax|thanks|ok|okay|okey|okis|vale|de acuerdo|entendido|perfecto|genial|excelente|
    muy bien|bien|bueno|listo|claro|estupendo|fenomenal|adios|hasta luego|hasta pronto|hasta manana|
    chao|chau|bye|nos vemos|que tengan|que tenga|que tengas|buen fin de semana|feliz dia|buen dia|
    feliz tarde|feliz noche|no gracias|eso es todo|nada mas|eso seria todo|es todo|ya esta|
    todo bien|sin problema|no hay problema|de nada|igualmente|enterado|enterada|recibido|super|guay|
    dale|sale|orale|va|cool|agradezco|agradecido|agradecida|agradecemos|muy amable|muy amables|
    un saludo|saludos|cordialmente|atentamente|te lo agradezco|se lo agradezco|buenisimo|ah ok|
    lo intentare|lo probare|quedo atento|quedo atenta|quedo a la espera|quedo pendiente|comprendo|
    entiendo|ya veo|ya entendi|fantastico|maravilloso|de maravilla|un abrazo|abrazo|bendiciones|
    chevere|ciao|merci|correcto|bien gracias|no por ahora|por ahora no|nada
  `,
  filler: `
    muchas|muchisimas|mil|por|la|el|los|las|lo|su|tu|tus|vuestra|sus|ayuda|respuesta|informacion|
    info|atencion|rapida|rapido|rapidez|todo|todos|toda|de|nuevo|a|ti|usted|ustedes|vosotros|muy|
    tan|amable|tiempo|paciencia|apoyo|aclaracion|aclararlo|explicacion|contestar|responder|ayudarme|
    ayudar|servicio|equipo|y|que|un|una|buen|bonito|lindo|feliz|dia|tarde|noche|semana|fin|tenga|
    tengan|tengas|pases|pase|pasen|si|no|pues|entonces|ya|ahora|igual|tambien|antemano|adelantado|
    gran|excelente|buena|con|en|te|le|les|me|se|es|fue|amabilidad|gentil|es|muchos|saludos|tarde|
    hasta|gusto|al|siempre|bot|otra vez|asi|eso|tan|rapida|inmediata|oportuna|pronta|ah|oh
  `,
  announcement: [
    `
      (yo )?(tengo|tenia|tendria|tenemos|hay|me surge|surgio|me surgio) (solo |otra |todavia |aun |
      solo una |alguna )*(una|un|unas|algunas|algunos|otra|dos|varias|una pequena|una breve|alguna|
      muchas)( pequena| pequeno| breve| rapida| simple| otra)? ?(pregunta|preguntas|duda|dudas|
      problema|consulta|consultas|problemas|inquietud|inconveniente|pregunta rapida|dudita|
      preguntita|inquietudes|peticion)
    `,
    `
      (me |nos )?(puedes|puede|pueden|podrias|podria|podrian|podeis|podriais|puedo|podria yo|
      alguien)( (me|nos|usted|alguien|por|favor|ustedes|puede|podria|con|algo|hacer|hacerte|
      hacerle))* (ayudar|ayudarme|ayudarnos|asistir|asistirme|ayuda|hacer una pregunta|
      hacerte una pregunta|hacerle una pregunta|hacerles una pregunta|preguntar|preguntar algo|
      preguntarte|preguntarle|preguntarles|apoyar|apoyarme|orientar|orientarme|echar una mano|
      hacer una consulta|pregunta|consulta|consultar|resolver una duda)
    `,
    `
      (necesito|necesitaria|requiero|quisiera|quiero|busco|ocupo|solicito) (de |un poco de |su |tu |
      algo de |vuestra |hacer |hacerte |hacerles |pedir |una |urgente |un )*(ayuda|asistencia|apoyo|
      informacion|orientacion|soporte|pregunta|consulta|hacer una pregunta|consultar algo|consultar|
      preguntar algo|preguntar)
    `,
    `
      (ayuda|ayudame|ayudenme|ayudeme|ayudadme|auxilio|socorro|una pregunta|pregunta|una duda|duda|
      consulta|una consulta|sos|help|una pregunta rapida|un problema|problema)
    `,
  ],
  announcementFiller: `
    por favor|porfa|porfavor|me|con|algo|de|mi|mis|un|una|el|la|los|sobre|acerca|respecto|al|pedido|
    cuenta|producto|compra|orden|factura|envio|ahora|hoy|urgente|rapida|rapido|ya|esto|eso|este|
    aqui|y|alguien|para|pregunta|preguntas|duda|problema|ayuda|puede|puedes|podria|si|es|hacer|
    usted|ustedes|en|lo|cosa|asunto|tema|que|solo|a|su|tu|tienda|articulo|gracias|necesito|quisiera|
    quiero|podrias|favor|tengo|servicio|unos|producto
  `,
  botQuestion: [
    `
      (eres|es|esto es|estoy|sois|son|usted es|tu eres|sera|seras)( (tu|usted|ustedes|un|una|de|
      verdad|realmente|acaso|esto|solo|hablando|con|chateando|escribiendo|real|autentico|ser|hablar|
      este|esta|el|chat))* ({bot}|humano|humana|persona|ser humano|real|automatico|automatizado|
      chatgpt|persona real)( .. (o)( .. ({bot}|humano|humana|persona|no|real))?)?( .. (real|
      de verdad|aqui))?
    `,
    `
      (hablo|estoy hablando|hablando|chateo|estoy chateando|escribo|trato|me comunico|
      estoy escribiendo|estoy tratando|me atiende|me esta atendiendo|me contesta|me responde) (yo |
      realmente |de verdad |acaso |ahora |en realidad )*(con|a|le)? ?(un |una |alguna |otro )*(
      {bot}|humano|humana|persona|ser humano|alguien real)( .. (o)( .. ({bot}|humano|humana|persona|
      no))?)?( .. (real|de verdad))?
    `,
    `
      (quien|que|con quien|quien es|quienes) (eres|es usted|es|hablo|estoy hablando|tengo el gusto|
      me atiende|son|sois)( .. )?|(humano|robot|bot|ia|maquina|persona) o (un |una )?(humano|robot|
      bot|ia|maquina|persona)|(hay) (un |una |alguna |algun )({bot}|persona|humano) (detras|
      respondiendo|contestando|del otro lado)( .. )?|(eres|es) (un |una )({bot}) (verdad|no|cierto)
    `,
  ],
  solved: [
    `
      (ya|eso|esto|todo|me|lo|el problema|problema|mi problema|la solucion|el enlace|tu respuesta|
      su respuesta|ahora|si|se|la duda|duda|ha|asunto|el asunto|al fin|el truco|perfecto)( (ya|me|
      ha|se|lo|ahora|esta|todo|si|sí|quedo|bien|muy|perfectamente|finalmente|por fin|mucho|fue|
      queda|pudo|el|la|mi|problema|he|sirvio de|totalmente|han|de|maravilla))* (funciona|funciono|
      sirvio|ayudo|ayudado|solucionado|resuelto|resuelta|solucionada|soluciono|resolvio|resolvi|
      solucione|solucionarlo|resolverlo|arreglado|arreglada|arreglo|aclarado|aclarada|funcionado|
      servido|respondida|listo|llego|encontre|logre|consegui|pude|funcionando|aclaro)
    `,
    `
      (problema|duda|caso|asunto|tema|consulta|pregunta) (esta |ha sido |ya |quedo |fue |queda |
      ya esta )*(resuelto|resuelta|solucionado|solucionada|aclarada|aclarado|cerrado|respondida|
      arreglado)|(solucionado|resuelto|arreglado|aclarado|resuelta)( gracias| ya| muchas)?|(ya|
      todo) (esta|quedo|esta todo|va|funciona) (bien|solucionado|resuelto|listo|perfecto|arreglado|
      en orden|funcionando|claro)|(pueden|puede|puedes|podeis) (ya )?(cerrar|
      cerrarlo)|(justo|exactamente) lo que (necesitaba|buscaba|queria)|(ya (lo |la )?(
      encontre|logre|consegui|pude|recibi|resolvi|solucione|tengo|hice funcionar))|(eso|
      esto) era( todo)?|me ha sido de (mucha|gran) ayuda
    `,
  ],
  unsolved: [
    '(no|nada|nunca|ni|sin|tampoco|casi|parcialmente|a medias|apenas|solo)',
    `
      (pero|aunque|sin embargo|excepto|salvo|hasta|cuando|si|como|por que|donde|espero|ojala|
      deberia|debe|hay que|quiero|necesito|puede|puedo|por favor|antes|aun|todavia|sigue|otro|otra|
      ademas|tambien|sera|seria|quede|esté|este resuelto|sea|porque|cuanto|para que|en cuanto|
      mientras|favor)
    `,
  ],
}
