import type { LanguageTable } from '../language-table.ts'
import { spanishCourtesy } from './spanish-courtesy.ts'
import { spanishMood } from './spanish-mood.ts'
import { spanishWish } from './spanish-wish.ts'

export const spanish: LanguageTable = {
  language: 'es',
  isSpaced: true,
  lists: {
    talk: `
      hablar|ablar|hablr|platicar|conversar|charlar|comunicar|comunicarme|contactar|contactarme|
      hable|hablemos|
      hablen|hablarle|dialogar|chatear|tratar|conversacion|conversaciones|comunicacion|contacto|
      conectar|conectarme|entenderme|consultar
    `,
    det: `
      un|una|uno|unos|el|la|los|las|al|del|algun|alguna|algunos|su|sus|tu|tus|vuestro|vuestra|otro|
      otra|cualquier|con|de|verdadero|verdadera|autentico|real|humano|humana|persona|agente|
      directamente|ya|a|en|por favor|mismo|departamento|equipo|servicio|atencion|alguien|competente|
      mejor|humanos|miembro|maldito|puto|jodido|para
    `,
    person: `
      humano|humana|humanos|ser humano|persona|personas reales|agente|agentes|asesor|asesora|
      operador|operadora|representante|empleado|empleada|ejecutivo|ejecutiva|encargado|encargada|
      supervisor|supervisora|gerente|jefe|jefa|responsable|companero|companera|colega|colaborador|
      trabajador|especialista|experto|tecnico|tecnica|consultor|gestor|gestora|comercial|vendedor|
      vendedora|dependiente|director|teleoperador|teleoperadora|superior|miembro del equipo|
      miembro de su equipo|gente|gente real|asistente humano|interlocutor|personal|dueno
    `,
    dept: `
      atencion al cliente|servicio al cliente|servicio de atencion|servicio de atencion al cliente|
      atencion a clientes|servicio cliente|soporte|soporte tecnico|servicio tecnico|departamento|
      departamento de [a-z]+|ventas|facturacion|contabilidad|reclamaciones|quejas|administracion|
      equipo|equipo de soporte|equipo de [a-z]+|area de [a-z]+|central|centralita|oficina|oficinas|
      chat en vivo|mesa de ayuda|postventa|posventa|tienda|departamento tecnico|asistencia|
      servicio de [a-z]+
    `,
    someone: `
      alguien|alguno de ustedes|alguno de vosotros|uno de ustedes|algun ser vivo|alguien real|
      quien sea|alguin|algien
    `,
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (persona|personas|agente|asesor|asesora|operador|operadora|representante|ser|atencion|alguien|
      gente|asistencia|ayuda|soporte|empleado|contacto|trato|ejecutivo|interlocutor) (real|reales|
      humano|humana|humanos|viva|vivo|fisica|de verdad|de carne y hueso|verdadera|verdadero|
      autentica)|(verdadera|autentica|verdadero|autentico) (persona|humano|agente|ser humano)|
      ser humano|seres humanos|carne y hueso|agente en vivo|asesor en vivo|persona de verdad|
      atencion personalizada|atencion personal
    `,
    bot: `
      bot|bots|robot|robots|maquina|maquinas|computadora|ordenador|ia|inteligencia artificial|
      chatbot|chatbots|contestadora|contestador|respuestas automaticas|respuesta automatica|
      asistente virtual|algoritmo|programa|automatico|automata|grabacion|software
    `,
    want: `
      quiero|quisiera|querria|me gustaria|necesito|necesitaria|deseo|desearia|exijo|prefiero|
      preferiria|solicito|busco|requiero|pido|dame|deme|denme|paseme|pasame|pasenme|pongame|ponme|
      comuniqueme|comunicame|quieres|puedo tener|podria tener|queremos|necesitamos|ocupo|urge|hay|
      puedo conseguir|ver|tener|conseguir|llamar a|traiganme|mandenme|manda a|envieme
    `,
  },
  ordinary: `
    humanas humedo agencia agencias personal personales personalizar habla hablado hablaba hablo
    operacion operador ventas vendido gerencia soporte soportes tecnica tecnologia asesoria robo
    robado rota roto jefes gracia gracias claro clara buenas bueno buena buenos perfecto perfecta
    alguna alguno algo maquinar comercio comercial servicios llamado llamada llamadas contacto
    contactos contado comunicado comunidad centro cuenta cuentas hola hora holas valer vale
    responder respuesta tarde tardes muchas mucha pedido vivo
  `,
  wish: spanishWish,
  mood: spanishMood,
  courtesy: spanishCourtesy,
}
