import type { WishPatterns } from '../language-table.ts'

export const spanishWish: WishPatterns = {
  exceptions: [
    `
      (repartidor|mensajero|transportista|conductor|cartero)( [^ .?]+){0,4} (llamarme|llamar|llame|
      contactarme)
    `,
    `
      (hable|hablamos|hablado|hablaba|hablando|contacte|contactado|llame|llamado|comunique|
      comunicado|converse|conversado|chatee|pregunte|escribi|escrito|trate|atendio|atendido|
      transfirieron|pasaron|paso) (ayer |ya |con |a |por telefono |la semana pasada |esta manana |
      hoy |antes |el lunes )*({det} )*({anyone})( .. (ayer|que|me dijo|la semana|ya|ayer))?
    `,
    `
      (he|habia|hemos|ha|han) (ya )?(hablado|contactado|llamado|conversado|escrito|tratado|
      preguntado) ... {anyone}
    `,
    `
      ({anyone}) (que me|me dijo|me atendio|fue|era|me respondio|me ha|me comento|con quien|
      con la que|con el que|que hable|me ayudo|dijo|me prometio|han|ha sido|fueron|eran|no me|
      es muy|resolvio)( ...)?
    `,
    `
      (mi|mis|nuestro|nuestra|nuestros|su propio|otras|otros|sus propios) (propio |nuevo |nueva |
      antiguo )?(asesor|asesora|jefe|jefa|companero|companeros|equipo|agente|agentes|gerente|colega|
      colegas|empleados|empleado|tecnico|representante|operador|persona|personas|humanos|usuarios|
      clientes|amigos|gestor|supervisor|soporte|departamento|comercial|contador|vendedor|gente)
    `,
    `
      (cuantos|cuantas|numero de|agregar|anadir|invitar|eliminar|crear|borrar|cada|varios|varias|
      dos|tres|cuatro|cinco|diez|\\d+|por|nuevos|nuevas|mas|asignar|gestionar|quitar|calificar|
      para una|para dos|para un|limite de|bloquear|desactivar|editar) (un |una |de |los |las |al |
      a |otro |otra |otros |nuevo |nuevos |mas )*(agente|agentes|persona|personas|usuario|usuarios|
      empleado|empleados|miembro|miembros|operador|operadores|asesor|asesores|humanos|companeros|
      companero|tecnico|representantes|gente)
    `,
    `
      recursos humanos|error humano|cuerpo humano|derechos humanos|cabello humano|agente (
      inmobiliario|de viajes|de seguros|aduanal|limpiador|de aduanas|de usuario)|(numero|telefono|
      horario|horarios|correo|direccion|email|contacto|resena|resenas|telefono) (de |del |de la |
      para |a |al |su )*(atencion al cliente|servicio al cliente|soporte|servicio tecnico|servicio|
      departamento|agente|asesor|atencion a clientes|equipo|ventas)|(en|tercera|primera|otra|misma|
      esa|esta|la|toda|ninguna|segunda) persona(s)?( .. que)?|operador (movil|telefonico|turistico)|
      gestor de (archivos|contrasenas|tareas|contenidos)|datos personales|(alguien|persona) (mas|
      robo|uso|usa|ha|me|entro|accedio|hackeo)|cuenta personal|informacion personal
    `,
    `
      (enviar|transferir|dar|regalar|vender|pagar|compartir|mandar|ceder|asignar|prestar|pasar) (
      dinero|un|una|mi|mis|el|la|los|las|este|esta|esto|fondos)( [^ .?]+){0,3} (a|con|
      para) ... {anyone}
    `,
    `
      (nadie|el repartidor|repartidor|ellos|quien|alguien|usted|ustedes|me|nos|no me|ya me) (me |
      nos |no |han |ha |ya )*(llamaron|llamo|llamado|llaman|llama)(?! )|me llamo|se llama
    `,
  ],
  implied: [
    `
      (dejen|deje|basta|paren|no mas|dejad|dejen ya) (de )?(mandar |enviar |mandarme |
      enviarme |con )?(las |sus )?(respuestas|mensajes) (automaticas|automaticos)
    `,
    `
      (no|nunca|jamas|harto|harta|cansado|cansada|basta|odio|sin|dejen|deja|en vez|en lugar|detesto|
      nada|tampoco|aburrido) ... (a|con|de|un|una|el|la|los|las|este|esta|su|tu|por|estos) ?(
      estupido |estupida |maldito |puto |pinche |tonto )?{bot}
    `,
    `
      (no|ni) (a |con |un |una |mas |el |la |quiero |me gustan |quiero un )*{bot}(s)?(?= [.?]|$| )|
      no (a |con )?(un |una )?{bot}
    `,
  ],
  refusals: [
    `
      (no|sin|nunca|tampoco|ni|jamas|en vez de|evitar|en lugar de) (me |quiero |necesito |
      hace falta |es necesario |deseo |quisiera |tengo que |hay que |gustaria |requiero |prefiero |
      tener que |necesidad de |quieras |por favor |quieran |vayas a |hay necesidad de )*(que me |
      que |de |a )?(hablar|contactar|llamar|esperar|comunicarme|pasar|transferir|pasen|transfieran|
      llamen|pases|transfieras|pase|transfiera|llame|llames|comuniquen|comunique|conectar|conectes|
      conecten|derives|deriven|escalar|escales|hables|ser transferid[oa]|molestar|tratar|pongas|
      pongan|ponga|derivar|atienda|transferirme|pasarme|comunicar)? ?(con |a |al |por )?({det} )*(
      {anyone})
    `,
    `
      (no|sin|nunca) (me |nos |hace falta que me |quiero que me |hace falta |necesito que me |
      por favor no me )*(pases|pase|pasen|transfieras|transfiera|transfieran|llames|llame|llamen|
      comuniques|comuniquen|conectes|conecten|derives|deriven|pongas|ponga|pongan|escales|escalen|
      transferir|pasar|llamar|derivar|transfieras|llamada|llamadas|escalar)( ...)?
    `,
  ],
  asks: [
    `
      (deriven|derive|deriva|derivar|derivarme|pasen|pase|transfiera|transfieran|trasladen|
      escalen|reenvien|reenvie) (mi |el |este |la )?(caso |consulta |mensaje |solicitud |
      conversacion |chat )?(a|al|con) (un |una |el |su |algun |alguna )?(responsable|agente|
      persona|humano|asesor|empleado|companero|supervisor|encargado|alguien)
    `,
    `
      (atienda|conteste|responda|llame|ayude|atiendan) (una |un |alguna |algun )(persona|
      humano|agente|asesor|empleado|encargado)
    `,
    '(que )(me )?(conteste|responda|atienda|llame|ayude|escriba) alguien',
    `
      (puede|podria|pueden) (un|una|algun|alguna) (humano|persona|empleado|agente|
      asesor) (leer|ver|revisar|contestar|responder|mirar)
    `,
    `
      (prefiero|quiero|quisiera|gustaria) (tratarlo|tratar esto|hablarlo|resolverlo|verlo|
      comentarlo) con (un |una |algun |alguna )?(persona|humano|empleado|agente|asesor|
      alguien|companero)
    `,
    '(quiero|deseo|quisiera|prefiero|necesito) ser (atendid[oa]|ayudad[oa]|contactad[oa])',
    `
      (hay|habra|existe|esta|tienen|tienes|tendran|teneis|no hay|estan) .. (alguien|alguna persona|
      algun humano|algun agente|una persona|un humano|gente|algun asesor|personas|humanos|
      alguien ahi|alguien real|un agente|nadie|un asesor|persona real|agentes|asesores)( .. (ahi|
      aqui|disponible|conectado|en linea|que|atendiendo|para|del otro lado|al otro lado|con quien|
      con el que|con la que))
    `,
    `
      (alguien|persona|algun humano|nadie) (ahi|aqui|por ahi|disponible|en linea|que me (atienda|
      ayude|responda|conteste|lea|escuche)|me lee|me escucha|en casa|al otro lado|vivo|conectado|
      me atiende)(?= [.?]|$)
    `,
    `
      (llamame|llameme|llamenme|llamarme|llamenos|llamadme|me llamen|me llame|me llames|me llameis|
      devuelvanme la llamada|marquenme|marqueme|telefoneenme|llamar me|que me llamen|
      regresenme la llamada)( .. )?
    `,
    `
      (me|nos) (pueden|puede|puedes|podrian|podria|podeis|podriais) (volver a )?(llamar|marcar|
      devolver la llamada|contactar por telefono|telefonear)
    `,
    `
      (me|nos) (pueden|puede|puedes|podrian|podria|podeis|podriais) (comunicar|pasar|transferir|
      poner|conectar|derivar|canalizar)( (.. )?{anyone}|(?= [.?]|$))
    `,
    `
      (pueden|puede|puedes|podrian|podria|podeis) (llamarme|marcarme|llamarnos|
      contactarme por telefono|devolverme la llamada)
    `,
    `
      (pueden|puede|puedes|podrian|podria|podeis) (pasarme|transferirme|comunicarme|ponerme|
      conectarme|derivarme|canalizarme)( (.. )?{anyone}|(?= [.?]|$))
    `,
    `
      (quiero|necesito|solicito|espero|pido|prefiero|quisiera|gustaria) (que me (llamen|llame|
      contacten|atiendan|atienda|devuelvan|pasen|transfieran|comuniquen|ayude una|conteste|
      responda una)|una llamada|hablar por telefono|ser atendid[oa]|que alguien|que una persona|
      que un)( .. )?
    `,
    `
      (pasame|paseme|pasenme|pasadme|ponme|pongame|ponganme|comuniqueme|comunicame|comuniquenme|
      transfiereme|transfierame|transferirme|transferir me|transfieranme|conectame|conecteme|
      conectenme|derivame|derive me|derivenme|canalizame|canalicenme|redirigeme|redirijanme|
      dirigeme|enlazame|enlaceme|pasarme|ponerme|comunicarme|conectarme|derivarme|escalar|escalen|
      escale|escala|trasladame|trasladenme|remitanme) (.. )?(con|a|al|en contacto|
      este caso|esta conversacion|mi caso|directamente con) ({det} )*({anyone}|nivel superior)?
    `,
    `
      (poner|poneis|pones|ponen|pasar|pasas|pasan|pongan|pase|pasen|transfiera|transfieran|
      comunique|comuniquen) (me |nos |en contacto |en comunicacion )*(con|a|al) ({det} )*({anyone})
    `,
    `
      (transferencia|derivacion|escalamiento) (a|con|al) ({det} )*({anyone})|(transfiere|transferir|
      pasar|derivar|escalar|traspasar|deriva) (esta |este |mi |la |el )*(conversacion|caso|chat|
      consulta|problema|ticket|queja|reclamo)( .. (a|al|con) ({det} )*{anyone})?
    `,
    `
      (que|quiero que|necesito que) (alguien|una persona|un humano|un agente|un asesor|un tecnico|
      un responsable|un supervisor|alguno) ...
    `,
    `
      (alguien|una persona|un agente|un asesor|un humano|uno|un tecnico|un companero) (de |del |
      en )(su |tu |vuestro |la |el |los )?(equipo|soporte|empresa|departamento|tienda|ventas|
      facturacion|atencion|servicio|compania|area|contabilidad|oficina)
    `,
    `
      (alguien|una persona|un agente|un humano|un asesor|un tecnico|un supervisor) (que )?(me |nos |
      lo |puede |pueda |podria |se |humano |de verdad |real )*(llamar|llame|contactar|contacte|
      atender|atienda|revise|revisar|ponga en contacto|comunique|haga cargo|hacerse cargo|conteste|
      responda|resuelva|atiende|llamarme|contactarme|atenderme|llama)
    `,
    `
      (atendid[oa]|ayuda|respuesta|asistencia|atencion|ayudad[oa]|revisad[oa]|contestad[oa]) (de |
      por |por parte de )(un |una |alguien |algun )?(ser )?(humano|humana|persona|agente|asesor|
      real|alguien)
    `,
    '{strong}',
    `
      {talk} (directamente |por favor |mejor |ya |en persona |por telefono |ahora |de esto |
      sobre [a-z]+ |de verdad |mismo |porfa )*(con|a|al) ({det} )*({anyone})
    `,
    '{talk} ({det} )*({person}|{someone})',
    '(hablar|conversar|platicar|comunicarme|contactar) ... (con|a|al) ({det} )*({anyone})',
    `
      {want} ({det} |contactar |que me atienda |ayuda de |hablar |la ayuda de |la atencion de |
      urgente |urgentemente |ahora |ya |ser atendido por |contacto con |asistencia de |ayuda |
      llamar |comunicarme |me atienda |hablarle )*(humano|humana|ser humano|persona|agente|asesor|
      asesora|operador|operadora|representante|ejecutivo|supervisor|gerente|encargado|responsable|
      tecnico|especialista|atencion al cliente|servicio al cliente|teleoperador|empleado|
      soporte humano|interlocutor)(?! (para|que|de la cuenta|al pedido))
    `,
    `
      (quiero|quisiera|necesito|como|puedo|podria|donde|puede|forma de|manera de|posible|gustaria|
      busco|deseo|hay) (de |yo |puedo |a |para |que |podria |hago para |hacer para )*(contactar|
      llamar|localizar|encontrar|ver|comunicarme|acceder|contactarme|conseguir|obtener|tener|
      recibir|solicitar|pedir) (con |a |al |ayuda de |atencion de )?({det} )*({person}|{someone}|
      servicio al cliente humano)
    `,
    `
      (quiero|quisiera|necesito|gustaria|deseo) (contactar|llamar|comunicarme|acceder|hablar|
      contactarme) (con |a |al )*({det} )*({dept})
    `,
    `
      (humano|agente|asesor|operador|operadora|representante|supervisor|persona real|persona|
      gerente|encargado|servicio al cliente|atencion al cliente|alguien|ejecutivo|soporte|
      responsable)( por favor| ya| ahora| porfa| urgente| porfavor| xfa| pls| inmediatamente| ya mismo)+
    `,
    `
      (necesito|quiero|busco|quisiera|exijo|hay) (a )?({someone}) (que|del|de|en|para|con|real|
      humano|competente|mas|por)
    `,
  ],
  bare: `
    {strong}|humano|humana|agente|asesor|asesora|operador|operadora|representante|persona|alguien|
    supervisor|gerente|encargado|atencion al cliente|servicio al cliente|soporte|soporte tecnico|
    ejecutivo|responsable|llamame|llamenme|ser humano|empleado|teleoperador|tecnico|hablar humano|
    chat en vivo|persona real|hablar con alguien|jefe|callback|escalar|transferir|consultor
  `,
  beside: `
    por favor|porfavor|porfa|un|una|el|la|ya|ahora|quiero|necesito|hola|no|si|gracias|urgente|mismo|
    con|a|al|hablar|de|verdad|solo|solamente|buenas|buenos|dias|tardes|noches|otra|vez|pero|me|da|
    dame|deme|inmediatamente|algun|alguna|eh|xfa|plis|oye|en|linea
  `,
}
