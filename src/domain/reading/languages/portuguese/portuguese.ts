import type { LanguageTable } from '../language-table.ts'
import { portugueseCourtesy } from './portuguese-courtesy.ts'
import { portugueseMood } from './portuguese-mood.ts'
import { portugueseWish } from './portuguese-wish.ts'

export const portuguese: LanguageTable = {
  language: 'pt',
  isSpaced: true,
  lists: {
    talk: `
      falar|falo|fala|conversar|comunicar|contactar|contatar|dialogar|bater um papo|tratar|teclar|
      interagir|conversa|contato|contacto|comunicacao|lidar|me comunicar|discutir|conversando|
      entrar em contato|entrar em contacto|ligar
    `,
    det: `
      um|uma|uns|o|a|os|as|do|da|de|dos|das|algum|alguma|alguns|seu|sua|seus|vosso|vossa|outro|
      outra|com|ao|aos|no|na|verdadeiro|verdadeira|real|pessoa|humano|humana|atendente|por favor|
      diretamente|alguem|servico|equipe|equipa|qualquer|para|pra|pro|competente|mesmo|membro|
      directamente|ja|porra|maldito|departamento|setor
    `,
    person: `
      humano|humana|humanos|ser humano|pessoa|pessoas|atendente|atendentes|agente|agentes|operador|
      operadora|assistente humano|representante|funcionario|funcionaria|funcionarios|colaborador|
      colaboradora|colega|colegas|responsavel|supervisor|supervisora|gerente|chefe|diretor|director|
      superior|tecnico|tecnica|especialista|consultor|consultora|vendedor|vendedora|gestor|gestora|
      encarregado|empregado|comercial|membro da equipe|membro da equipa|gente de verdade|pessoal|
      dono|patrao|analista|humaninho
    `,
    dept: `
      atendimento ao cliente|apoio ao cliente|servico ao cliente|servico de apoio|suporte|
      suporte tecnico|suporte ao cliente|sac|atendimento|central de atendimento|assistencia|
      assistencia tecnica|departamento [a-z]+|departamento de [a-z]+|setor de [a-z]+|setor [a-z]+|
      financeiro|faturacao|faturamento|contabilidade|vendas|equipe|equipa|equipe de [a-z]+|
      equipa de [a-z]+|ouvidoria|reclamacoes|administracao|loja|gerencia|area de [a-z]+|
      linha de apoio|chat ao vivo|pos venda|sede|escritorio|call center
    `,
    someone: `
      alguem|alguem de verdade|algum de voces|um de voces|alguma pessoa|alguem ai|alguen|algem|algm|
      alguma alma
    `,
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (pessoa|pessoas|atendente|agente|operador|ser|atendimento|alguem|gente|suporte|ajuda|
      assistencia|contato|apoio|operadora|funcionario|assistente|contacto) (real|reais|humano|
      humana|humanos|de verdade|viva|vivo|fisica|verdadeira|verdadeiro|em carne|de carne e osso)|(
      verdadeira|verdadeiro) (pessoa|humano|agente|atendente)|ser humano|seres humanos|carne e osso|
      atendente ao vivo|agente ao vivo|atendimento personalizado|atendimento pessoal|
      pessoa de verdade
    `,
    bot: `
      bot|bots|robo|robos|robot|robots|maquina|maquinas|computador|ia|inteligencia artificial|
      chatbot|chatbots|assistente virtual|respostas automaticas|resposta automatica|algoritmo|
      programa|gravacao|mensagem automatica|mensagens automaticas|atendimento automatico|software|
      sistema automatico
    `,
    want: `
      quero|queria|gostaria de|gostaria|gostava de|preciso de|preciso|precisava de|necessito de|
      necessito|desejo|exijo|prefiro|preferia|solicito|procuro|peco|passa|passe|me da|me de|da me|
      de me|me passa|me passe|passem|tem|queremos|precisamos|posso ter|pode ser|chama|chame|chamem|
      me chama|cade|ver|ter|conseguir|arranje me|arranjem|coloca|coloque|manda
    `,
  },
  ordinary: `
    agencia agencias pessoal pessoais personalizar falado falei falha falhas operacao opera
    gerencia suporte suportes tecnologia vendas vendido robusto rubo roubo chefes claro clara
    obrigacao obrigar boas bom humor humido maquiagem comercio contatos contactos conta contas
    conversao valor valeu ola hora horas caro cara atender atendido atende tarde tardes muito muita
    consegui responsabilidade servicos representacao programar
  `,
  wish: portugueseWish,
  mood: portugueseMood,
  courtesy: portugueseCourtesy,
}
