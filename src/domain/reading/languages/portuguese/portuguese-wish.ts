import type { WishPatterns } from '../language-table.ts'

export const portugueseWish: WishPatterns = {
  exceptions: [
    `
      (estafeta|motorista|entregador|carteiro|transportadora|correio)( [^ .?]+){0,4} (ligar me|
      ligar|ligue|liga|contactar me)
    `,
    `
      (falei|falamos|falado|falava|contactei|contatei|liguei|conversei|escrevi|tratei|fui atendido|
      fui atendida|fui transferido|fui transferida|passaram|perguntei|conversado|comuniquei|falou|
      falando) (ontem |ja |com |a |ao |por telefone |na semana passada |hoje |antes |por|para )*(
      {det} )*({anyone})( .. (ontem|que|me disse|ja))?
    `,
    '(tinha|ja|tenho|temos) (falado|contactado|contatado|ligado|conversado|escrito) ... {anyone}',
    `
      ({anyone}) (que me|me disse|me atendeu|foi|era|me respondeu|disse me|atendeu me|com quem|
      com que|que falei|respondeu me|me ajudou|disse que|prometeu|e muito|foram|eram|resolveu|
      nao me)( ...)?
    `,
    `
      (meu|minha|meus|minhas|nosso|nossa|nossos|outras|outros) (proprio |novo |nova |antigo )?(
      consultor|chefe|colega|colegas|equipe|equipa|agente|agentes|gerente|funcionarios|funcionario|
      tecnico|representante|operador|operadora|pessoas|pessoa|utilizadores|usuarios|clientes|amigos|
      gestor|supervisor|suporte|departamento|contador|vendedor|atendentes|atendente|patrao|humanos|
      loja)
    `,
    `
      (quantos|quantas|numero de|adicionar|convidar|remover|criar|excluir|eliminar|cada|varios|
      varias|dois|duas|tres|quatro|cinco|dez|\\d+|por|novos|novas|mais|atribuir|gerir|gerenciar|
      avaliar|para uma|para duas|limite de|bloquear|editar|cadastrar) (um |uma |de |os |as |outro |
      outra |outros |novo |novos |mais )*(agente|agentes|pessoa|pessoas|usuario|usuarios|utilizador|
      utilizadores|funcionario|funcionarios|membro|membros|operador|operadores|atendente|atendentes|
      humanos|colegas|colega|tecnico|colaboradores|consultores)
    `,
    `
      recursos humanos|erro humano|corpo humano|direitos humanos|cabelo humano|agente (imobiliario|
      de viagens|de seguros|de limpeza)|(numero|telefone|horario|horarios|email|endereco|contacto|
      contactos|morada|avaliacao|avaliacoes|contatos) (de |do |da |para o |para |o )*(atendimento|
      apoio ao cliente|suporte|servico|sac|assistencia|equipe|loja|atendente|departamento|central)|(
      em|terceira|primeira|outra|mesma|essa|esta|a|cada|nenhuma|segunda) pessoa(s)?( .. que)?|
      pessoa (juridica|fisica)|operadora (de|movel|telefonica)|dados pessoais|(alguem|pessoa) (mais|
      roubou|usou|usa|entrou|acessou|hackeou|esta usando)|informacoes pessoais
    `,
    `
      (enviar|transferir|dar|oferecer|vender|pagar|partilhar|compartilhar|mandar|ceder|atribuir|
      emprestar|presentear) (dinheiro|um|uma|o|a|os|as|meu|minha|este|esta|isto)( [^ .?]+){0,3} (a|
      com|para|pra) ... {anyone}
    `,
  ],
  implied: [
    `
      (nao|nunca|farto|farta|cansado|cansada|cansei|chega|odeio|sem|parem|deixa|em vez|ao inves|
      detesto|nada) ... (a|com|de|um|uma|o|este|esta|esse|essa|seu|do|por|desse|deste|mais) ?(
      estupido |maldito |burro )?{bot}
    `,
    '(nao|nem) (a |com |um |uma |mais |o |quero |quero um )*{bot}(?= [.?]|$| )',
  ],
  refusals: [
    `
      (nao|sem|nunca|nem|tampouco|em vez de|evitar|ao inves de|dispenso) (me |quero |preciso |
      e preciso |e necessario |desejo |queria |tenho que |gostaria |precisa |necessito |
      ha necessidade |faz falta |vale a pena |ter de |ter que |precisar |prefiro |
      tem necessidade )*(de |que me |que )?(falar|contactar|contatar|ligar|esperar|passar|
      transferir|ser transferid[oa]|passem|transfiram|liguem|incomodar|passe|transfira|ligue|
      encaminhar|encaminhe|conversar|aguardar|ser atendid[oa]|transfere|passa|liga|
      ser contactad[oa]|colocar)? ?(me |com |a |ao |para |por )*({det} )*({anyone})
    `,
    `
      (nao|nunca|sem) (me |e preciso |precisa |preciso que me |quero que me |por favor |quero ser |
      ha necessidade de |precisa me |e necessario )*(passe|passa|passem|transfira|transfiram|
      transfere|transferir|ligue|liga|liguem|ligar|encaminhe|encaminhar|conecte|passar|
      transferid[oa]|coloque|escale|telefone)( ...)?
    `,
  ],
  asks: [
    `
      (passe|passa|passem|transfira|transfere|encaminhe|encaminhem|encaminha|
      reencaminhe) (me |o meu |a minha |isto |este |meu |minha )?(pedido |mensagem |caso |
      assunto |conversa )?(ao|a|para|pro|pra|com) (o |a |um |uma )?(apoio|atendimento|
      responsavel|atendente|humano|pessoa|colega|supervisor|funcionario|alguem|suporte)
    `,
    `
      (prefiro|queria|gostava|quero|gostaria de) (tratar|resolver|falar|discutir) .. com (um |
      uma |algum |alguma )?(colaborador|pessoa|funcionario|humano|atendente|colega|alguem)
    `,
    `
      (uma|um|alguma|algum) (pessoa|humano|funcionario|colega) (real )?(pode|podia|
      poderia) (me )?(ler|ver|responder|analisar)
    `,
    `
      (ha|tem|existe|esta|tera|voces tem|nao ha|nao tem|havera|estao) .. (alguem|alguma pessoa|
      algum humano|algum atendente|uma pessoa|um humano|gente|pessoas|humanos|atendentes|
      um atendente|ninguem|algum operador|pessoa real|algum agente)( .. (ai|aqui|disponivel|online|
      que|atendendo|para|do outro lado|com quem|em linha|a atender))?
    `,
    `
      (alguem|ninguem|algum humano|pessoa) (ai|aqui|disponivel|online|me (atende|ouve|le|responde|
      ajuda a falar)|em casa|do outro lado|por ai|vivo|que me atenda)(?= [.?]|$)
    `,
    `
      (me liga|me ligue|me liguem|liga me|ligue me|liguem me|ligar me|ligar para mim|ligue para mim|
      liguem para mim|liga pra mim|ligar pra mim|ligue pra mim|me telefone|telefonem me|telefone me|
      me retorne|me retornem|retornem a ligacao|me ligar|me contacte|contactem me|contacte me|
      me contate|entrem em contato|entrem em contacto|entre em contato comigo|me chamem no telefone|
      retorne a ligacao|retorno por telefone|liguem de volta|liga de volta)( .. )?
    `,
    `
      (me|nos) (passa|passe|passem|passar|transfere|transfira|transfiram|transferir|conecta|conecte|
      conectar|encaminha|encaminhe|encaminhar|direciona|direcione|direcionar|coloca|coloque|
      coloquem|por em contato|colocar|redirecione|redirecionar|redireciona) (.. )?{anyone}
    `,
    `
      (passe|passa|passem|passar|transfira|transferir|transfiram|transfere|encaminhe|encaminhar|
      encaminhem|ponha|ponham|coloque|colocar|coloquem|conecte|conectar|direcione|redirecione|ligue|
      ligar|liguem|escalar|escale|escalem|remeta|reencaminhe|reencaminhar|passem)( me)? (.. )?(com|
      para|pra|pro|ao|a|em contato|em contacto|este|esta|meu|o caso|isto|um) ({det} )*({anyone}|
      nivel superior|comigo)
    `,
    `
      (quero|preciso|solicito|espero|peco|prefiro|gostaria|queria|gostava) (de |que |ser |me |uma |
      receber |falar |por |um )*(liguem|ligue|contactem|contatem|atendam|atenda|contactado|
      contactada|contatado|atendido|atendida|transferido|transferida|encaminhad[oa]|ligacao|chamada|
      telefonema|telefone|transfiram|passem|retorno telefonico|callback)( .. {anyone})?
    `,
    `
      (transferencia|encaminhamento|transferir|encaminhar|passar|escalar) (para |a |esta |este |o |
      conversa |caso |meu |ticket |esse |essa )*({det} )*({person}|{someone}|{dept})
    `,
    `
      (que|quero que|preciso que) (alguem|uma pessoa|um humano|um atendente|um tecnico|
      um responsavel|um supervisor|um agente) ...
    `,
    `
      (alguem|uma pessoa|um atendente|um agente|um humano|um colega|um tecnico|um funcionario|
      um responsavel) (de |do |da |que |dos |me |nos |possa |pode |poderia |se |para |vossa |sua |
      humano |real )*(equipe|equipa|suporte|empresa|departamento|loja|vendas|financeiro|atendimento|
      setor|apoio|ligar|ligue|contactar|contacte|contatar|contate|atender|atenda|verificar|
      entrar em contato|entrar em contacto|entre em contato|entre em contacto|responda|responder|
      resolva|atende|assuma|liga|verifique|analise)
    `,
    `
      (atendid[oa]|ajuda|resposta|assistencia|atendimento|ajudad[oa]|respondid[oa]) (de |por |
      da parte de )(um |uma |alguem |algum )?(ser )?(humano|humana|pessoa|atendente|agente|real|
      alguem)
    `,
    '{strong}',
    `
      {talk} (diretamente |por favor |logo |ja |por telefone |agora |sobre [a-z]+ |de vez |mesmo |
      melhor |directamente |ao vivo |pessoalmente )*(com|a|ao|para|pra) ({det} )*({anyone})
    `,
    '{talk} (c|cm) ({det} )*({anyone})',
    '(falar|conversar|contactar|contatar) ({det} )*({person}|{someone})',
    '(falar|conversar|contato|contacto) ... (com|ao|c) ({det} )*({anyone})',
    `
      {want} ({det} |contactar |falar |ajuda de |ser atendido por |a ajuda de |atendimento de |
      urgente |urgentemente |agora |ja |contato com |assistencia de |que me atenda |chamar )*(
      humano|humana|ser humano|pessoa|atendente|agente|operador|operadora|representante|supervisor|
      gerente|responsavel|tecnico|funcionario|assistente humano|atendimento humano|suporte humano|
      apoio ao cliente|atendimento ao cliente)(?! (que|para|da conta|de limpeza))
    `,
    `
      (quero|queria|preciso|como|posso|poderia|onde|pode|gostaria|gostava|forma de|maneira de|
      possivel|tem como|da pra|consigo|da para) (de |eu |faco para |faco pra |fazer para |para |
      que |posso |a |eu faco para |que eu faco para )*(contactar|contatar|ligar|encontrar|ver|
      comunicar|aceder|conseguir|obter|ter|receber|solicitar|pedir|chamar|ser atendido por|
      acessar) (com |a |ao |para |ajuda de |atendimento de )?({det} )*({person}|{someone})
    `,
    `
      (quero|queria|preciso|gostaria|gostava) (de )?(contactar|contatar|ligar|falar|acessar|
      aceder) (com |a |ao |para |pro |o |no )*({det} )*({dept})
    `,
    `
      (humano|agente|atendente|operador|operadora|representante|supervisor|pessoa real|pessoa|
      gerente|responsavel|atendimento ao cliente|apoio ao cliente|alguem|suporte|funcionario|
      atendimento)( por favor| ja| agora| pf| pfv| urgente| porfavor| pls| imediatamente| pfvr| se faz favor| sff)+
    `,
    `
      (preciso|quero|procuro|queria|exijo|tem) (de )?({someone}) (que|do|da|de|em|para|pra|com|real|
      humano|competente|mais|por)
    `,
  ],
  bare: `
    {strong}|humano|humana|agente|atendente|operador|operadora|representante|pessoa|alguem|
    supervisor|gerente|responsavel|atendimento ao cliente|apoio ao cliente|suporte|sac|funcionario|
    atendimento humano|me liga|me liguem|liguem me|ser humano|suporte humano|tecnico|falar humano|
    chat ao vivo|falar com alguem|falar com atendente|chefe|atendimento|transferir|ouvidoria|
    consultor
  `,
  beside: `
    por favor|pf|pfv|pfvr|um|uma|o|a|ja|agora|quero|preciso|ola|oi|nao|sim|obrigado|obrigada|
    urgente|mesmo|com|falar|de|verdade|so|bom|dia|boa|tarde|noite|me|da|se|faz|favor|imediatamente|
    algum|alguma|ei|la|mas|quero|sff|no|ao|outro
  `,
}
