import type { MoodPatterns } from '../language-table.ts'

export const portugueseMood: MoodPatterns = {
  strong: [
    '(quero|exijo) o meu dinheiro (ja|agora|imediatamente|de volta ja)',
    'sem resposta (parabens|bravo|obrigad[oa]|que)( [^ .?]+){0,2}',
    `
      (inaceitavel|inadmissivel|vergonhoso|vergonhosa|vergonha|ridiculo|ridicula|absurdo|absurda|
      patetico|patetica|lamentavel|deploravel|pessimo|pessima|pessimos|horrivel|terrivel|nojo|
      nojento|lixo|porcaria|merda|caralho|porra|foda|fodase|puta|idiotas?|imbecis|imbecil|inutil|
      inuteis|incompetentes?|incompetencia|golpe|golpistas?|burla|burloes|fraude total|enganado|
      enganada|enganacao|ladroes|ladrao|roubo|roubado|roubada|palhacada|palhacos?|brincadeira|
      brincando|de brincadeira|gozar comigo|gozar com a minha|a gozar|piada|descaso|
      falta de respeito|desrespeito|falta de consideracao|indignado|indignada|indignacao|irritado|
      irritada|irritante|zangado|zangada|furioso|furiosa|puto|chateado|chateada|revoltado|revoltada|
      revoltante|frustrado|frustrada|frustrante|desapontado|desapontada|dececionado|dececionada|
      decepcionado|decepcionada|decepcao|desilusao|desiludido|desiludida|farto|farta|cansado de|
      cansada de|cansei|estou cansad[oa]|de saco cheio|saco cheio|paciencia (acabou|esgotou|
      esta a acabar|tem limite|tem limites)|perder a paciencia|perdendo a paciencia|
      perdi a paciencia|sem paciencia|ja chega|chega disso|basta|gota d agua|e o cumulo|o cumulo|
      nao acredito que|inacreditavel|nao e possivel|perda de tempo|perder tempo|perdendo (
      meu )?tempo|perder o meu tempo|desastre|pesadelo|insuportavel|intoleravel|desesperado|
      desesperada|desesperador|mau servico|pior servico|pior empresa|o pior|a pior|mentirosos?|
      mentiras?|insatisfeit[oa]|descontente|nunca mais|estupid[oa]|burros?|nao serve para nada|
      nao servem para nada|nao serve pra nada|lastimavel|que droga|droga|que saco|vtnc|pqp|
      tao de sacanagem|sacanagem|aff|escandaloso|me sinto lesad[oa]|lesad[oa]|propaganda enganosa|
      desumano|bando de)
    `,
    `
      (e|vai|ja|pela|esta e|essa e|sao) (ja |a |o |minha |pela |que |na |vai )*(segunda|terceira|
      quarta|quinta|sexta|decima|enesima|segundo|terceiro|quarto|quinto|duas|tres|quatro|cinco|dez|
      \\d+) (vez|vezes|mensagem|mensagens|email|emails|e mail|reclamacao|contacto|contato|tentativa|
      pedido)( .. (que|vos|escrevo|e|sem|peco|entro))?
    `,
    `
      (quantas vezes|quanto tempo|ate quando|quanto mais|quantos emails|quantas mensagens|
      quantos e mails) (mais |tenho|devo|preciso|vou|terei|temos|ainda|e preciso|vao|vou ter|
      eu tenho|eu vou|eu preciso)( .. )?
    `,
    `
      (ninguem|voces|nao|o suporte|nenhum de voces|o atendimento|o sac) (me |nos |se |de voces |
      aqui |ai |nunca |sabe |e capaz de |da |dao |ha quem |consegue |faz |fazem )*(responde|
      respondem|atende|atendem|ajuda|ajudam|resolve|resolvem|liga|importa|escuta|le|leem|faz nada|
      fazem nada|respondeu|da resposta|retorno|resposta|da solucao|me respondeu|quer saber|
      se importa|solucao|retorna|atendeu|resolveu|satisfacao|satisfacoes|dignou)(?! a pergunta)
    `,
    `
      (continuo|ainda|e|sem|nenhuma|zero|sigo) (sem |nao |nenhuma |nenhum |obtive |recebi |tive |
      a espera de |esperando |uma |tenho )*(resposta|respostas|solucao|noticias|retorno|reembolso|
      dinheiro|nada|posicionamento|feedback)( .. (de|desde|por|ha|a|ate|depois))?(?= |$)(?! (para|
      sobre) o)
    `,
    `
      (e ate agora nada|e nada ainda|ainda nada|ate agora nada|e nada|continua tudo na mesma|
      ate hoje nada|ate hoje)
    `,
    `
      (estou|espero|aguardo|esperando|a espera|aguardando|ando) (.. )?(ha|faz|desde|ja faz) (.. )?(
      semanas|dias|horas|meses|semana|mes|anos|seculos|uma eternidade)( .. (e|sem|mas|ninguem|a|
      tentando|nada|esperando))?|(ha|faz) (.. )?(semanas|meses|dias|horas) (que |a )?(espero|
      aguardo|tento|esperando|aguardando|tentando|ligo|escrevo|reclamar|a tentar|a espera)
    `,
    `
      (ja) (vos |lhes |te |eu )?(escrevi|liguei|disse|expliquei|perguntei|pedi|enviei|contactei|
      contatei|reclamei|mandei|falei) (.. )?(vezes|mil|varias|muitas|tres|cinco|\\d+|repetidas|
      inumeras|varios|emails)
    `,
    `
      (advogado|processo judicial|processar|vou processar|processo|justica|denuncia|denunciar|
      policia|tribunal|procon|reclame aqui|deco|livro de reclamacoes|asae|portal da queixa|anatel|
      medidas legais|acao judicial|pequenas causas|juizado|redes sociais|avaliacao negativa|
      ma avaliacao|critica negativa|uma estrela|estorno|chargeback)( .. )?
    `,
    `
      (ou|senao|caso contrario|se nao|se) ... (cancelo|vou embora|denuncio|processo|mudo de|
      desisto de voces|concorrencia|advogado|cancelar tudo|quero meu dinheiro|procon|reclame aqui)
    `,
    `
      (perderam|perder|perdem) (um |uma )?(bom |boa )?(cliente)|vou para a concorrencia|nao (vos |
      a )?recomendo|nao comprem|obrigad[oa] por nada|ultimo aviso|ultima vez que|para que (
      eu )?pago|pra que (eu )?pago|voces (leem|nem leem|sequer leem)|leiam (o que|as)|sempre (a|as|
      o) (mesma|mesmas|mesmo) (resposta|desculpa|coisa|historia|ladainha|problema)|(mesma|mesmas) (
      resposta|respostas|desculpa|desculpas)|so desculpas|andar (as voltas|em circulos)|me jogam de|
      jogando de um|empurra empurra|enrolando|enrolacao|enrolar|facam (alguma coisa|o vosso|
      seu trabalho)|facam o seu|que tipo de|devolvam (o )?meu dinheiro|
      quero meu dinheiro de volta ja|prometeram|ignorad[oa]|me ignoram|ignorando|
      estao me fazendo de|me fazendo de (palhaco|idiota|bobo|trouxa)|trouxa|nao aguento mais|
      nao suporto mais
    `,
  ],
  weak: [
    '(ainda nao|continua sem|continuo|ainda|continua|sigo)',
    '(outra vez|de novo|novamente|mais uma vez)',
    '(esperando|espero|aguardo|espera|aguardando) .. (semanas|dias|horas|meses|muito)?',
    '(ha|faz) .. (semanas|dias|horas|meses|tempo)',
    '(ja|varias vezes|muitas vezes|sempre|toda vez|toda hora)',
    `
      (imediatamente|urgente|urgentemente|de uma vez|serio|sinceramente|agora mesmo|finalmente|poxa)
    `,
    '(mal|ma|mau|ruim|lento|lenta|triste|pena|impossivel|dificil|problema|tarde|chato)',
    '(nao (funciona|serve|ajuda|entende|resolve|chega|responde))|ninguem|nunca|nada',
    '(meu dinheiro|reembolso ja|devolvam)',
    '(por que|porque|pq) .. (sempre|ninguem|nunca|tanto|nao me)',
    '(prometeram|disseram|supostamente|era suposto|garantiram)',
  ],
  calm: [
    `
      (nao|nada) (e |esta |estou |tao |muito |foi )*(mal|grave|zangad[oa]|chatead[oa]|urgente|
      horrivel|terrivel|irritad[oa])|sem problema|sem pressa|(e|seria) (um |uma |isto uma |isso um |
      possivel )?(golpe|fraude|burla)|(protecao|tentativa|suspeita|evitar|possivel|alerta) (de |
      contra |anti )?(golpe|golpes|fraude|fraudes|burla|roubo)|quanto tempo (tenho|devo|leva|
      demora)|(deixar|escrever|editar|publicar) (uma |a minha )?(avaliacao|critica)|(segunda|
      primeira|proxima) vez que (compro|encomendo)|mais uma vez obrigad[oa]|obrigad[oa] (
      mais uma vez|de novo|novamente)|(em|processo de|o|no|durante o) processo( de)?|desculpa(s)? (
      o|pelo|a|pela) (incomodo|demora)|(perda|roubo) (do|de) (cartao|telemovel|celular)|
      lata de lixo|caixote do lixo
    `,
  ],
  happy: [
    `
      (excelente|otimo|otima|perfeito|perfeita|maravilhoso|maravilhosa|fantastico|fantastica|
      incrivel servico|espetacular|adorei|adoro|amei|amo|encantad[oa]|contente|feliz|satisfeito|
      satisfeita|felicidades|parabens|mil obrigad[oa]s?|muitissimo obrigad[oa]|muito obrigad[oa]|
      obrigadissim[oa]|sensacional|show de bola|nota dez|nota 10|top|impecavel|que bom|bravo|
      voces sao (os melhores|demais|incriveis|otimos)|sao (os melhores|demais)|lindo|linda|
      muito simpaticos?|muito atenciosos?|agradecid[oa]|5 estrelas|cinco estrelas)
    `,
  ],
  rejection: [
    `
      (isso|isto|a resposta|essa resposta|sua resposta|o link|o artigo|nada disso|a solucao|aquilo|
      tambem) (nao |me |ainda |tambem |realmente |continua sem )+(me |e |foi |era |responde |serve |
      ajuda |resolve )*(serve|serviu|ajuda|ajudou|funciona|funcionou|responde|respondeu|resolve|
      resolveu|resposta|perguntei|o que|util|correto|certo|a minha pergunta|minha pergunta|
      nada)( .. (perguntei|pergunta|procuro|problema|preciso|queria|quero|pedi|nada))?
    `,
    `
      (nao) (me |foi |e |era |esta |estas |voce |isso |o meu )*(serve|serviu|ajuda|ajudou|funciona|
      funcionou|respondeu|respondeste|responde|entendeu|entendes|entende|percebeu|percebeste|
      resolve|resolveu|ajudaste|o que|isso que|isso|util|resposta|adiantou|adianta|leu|deu certo|
      resultou|correto)( .. (nada|pergunta|perguntei|problema|queria|procuro|quero|preciso|pedi))?
    `,
    `
      (resposta|informacao) (errada|incorreta|inutil)|mal entendid[oa]|entendeu (mal|errado)|ja (
      tentei|fiz|li|experimentei|testei|verifiquei)( .. (isso|tudo|isto|e|nada))?|(o )?(mesmo )?(
      problema|erro) (continua|persiste|permanece)|continua (igual|na mesma|sem funcionar|
      dando erro|o problema|o erro|a mesma coisa|a nao)|nao adiantou|nada feito|sem sucesso
    `,
  ],
}
