import type { CourtesyPatterns } from '../language-table.ts'

export const portugueseCourtesy: CourtesyPatterns = {
  greeting: `
    ola|oi|oie|oii|bom dia|boa tarde|boa noite|boas|bons dias|hey|hi|hello|e ai|tudo bem|tudo bom|
    como vai|como esta|como estas|alo|prezados|prezado|prezada|caros|caro|cara|saudacoes|opa|viva|
    estimados|exmos|senhores|senhor|senhora|td bem
  `,
  thanks: `
    obrigado|obrigada|obrigados|obg|obgd|brigado|brigada|brigadao|obrigadao|valeu|vlw|thanks|ok|
    okay|okey|blz|beleza|certo|ta bom|ta|esta bem|esta bom|tudo bem|entendi|entendido|percebi|
    perfeito|otimo|optimo|excelente|bom|muito bem|bem|claro|combinado|fechado|adeus|tchau|xau|
    ate logo|ate breve|ate amanha|ate mais|ate ja|bom fim de semana|bom final de semana|boa semana|
    bom descanso|bom trabalho|tenha um|tenham um|nao obrigado|nao obrigada|so isso|era so isso|
    e so isso|era so|mais nada|e tudo|sem problema|sem problemas|nada mais|por nada|de nada|
    igualmente|recebido|super|show|joia|legal|massa|maravilha|fixe|agradeco|agradecemos|grato|grata|
    agradecido|agradecida|cumprimentos|melhores cumprimentos|atenciosamente|abracos|abraco|
    um abraco|fico no aguardo|fico a aguardar|aguardo|vou tentar|vou ver|compreendo|compreendi|
    fantastico|maravilhoso|parabens|pra voce tambem|para si tambem|bjs|beijos|beijinhos|ciao|top|
    de acordo|deixa|deixa estar|nao faz mal|impecavel|sim obrigado
  `,
  filler: `
    muito|muita|mt|mto|pela|pelo|a|o|as|os|sua|seu|tua|teu|vossa|vosso|ajuda|resposta|informacao|
    informacoes|info|atencao|rapida|rapido|rapidez|tudo|todos|toda|de|novo|voce|voces|si|ti|lhe|vos|
    te|me|tao|tempo|paciencia|apoio|suporte|esclarecimento|esclarecimentos|explicacao|responder|
    ajudar|servico|equipe|equipa|e|que|um|uma|bom|boa|otimo|otima|dia|tarde|noite|semana|fim|final|
    tenha|tenham|sim|nao|entao|ja|agora|tambem|antecipadamente|desde|adiantado|antemao|excelente|
    com|em|gentileza|simpatia|disponibilidade|atendimento|por|mesmo|mais|vez|uma|foi|bem|gentil|
    querido|querida|senhor|senhora|ter|terem|ah|oh|ai|bot|mil|imenso|uma otima|para|pra|da|do|
    sempre|deus|abencoe|retorno|pronta|gente|pessoal
  `,
  announcement: [
    `
      (eu )?(tenho|tinha|teria|temos|ha|surgiu|estou com|tô com|to com|fiquei com) (so |outra |
      ainda |apenas |aqui )*(uma|um|umas|uns|algumas|alguns|outra|duas|varias|
      uma pequena)( pequena| pequeno| breve| rapida| simples| outra)? ?(pergunta|perguntas|duvida|
      duvidas|questao|questoes|problema|problemas|solicitacao|pedido|duvidazinha|perguntinha|
      probleminha)
    `,
    `
      (pode|podes|podem|poderia|poderias|poderiam|posso|alguem|consegue|conseguem|sera que|da pra|
      voce|voces)( (me|nos|alguem|por|favor|voce|voces|te|lhe|pode|podem|poderia|fazer|vos))* (
      ajudar|ajuda|ajudarme|ajudar me|auxiliar|ajudem|ajude|dar uma ajuda|dar uma mao|
      tirar uma duvida|fazer uma pergunta|uma pergunta|perguntar|perguntar uma coisa|
      esclarecer uma duvida|esclarecer|orientar|dar uma forca|informar|tirar duvida|pergunta)
    `,
    `
      (preciso|precisava|necessito|queria|gostaria|quero|procuro|gostava|solicito) (de |
      um pouco de |uma |sua |da sua |da vossa |vossa |alguma |umas |tirar |fazer |pedir |urgente |
      um |esclarecer )*(ajuda|assistencia|apoio|suporte|informacao|informacoes|auxilio|orientacao|
      duvida|pergunta|duvidas|ajudinha|esclarecimento)
    `,
    `
      (ajuda|socorro|me ajuda|me ajude|me ajudem|ajudem me|ajude me|uma pergunta|pergunta|
      uma duvida|duvida|duvidas|sos|help|tira duvida|um problema|problema|pergunta rapida)
    `,
  ],
  announcementFiller: `
    por favor|pf|pfv|pfvr|por|favor|me|com|algo|de|meu|minha|meus|um|uma|o|a|os|as|sobre|acerca|
    respeito|relacao|em|ao|do|da|no|na|pedido|conta|produto|compra|encomenda|fatura|envio|agora|
    hoje|urgente|rapida|rapido|ja|isto|isso|esse|este|aqui|e|alguem|para|pra|pergunta|duvida|
    problema|ajuda|pode|podem|se|for|possivel|fazer|coisa|assunto|que|so|preciso|tenho|gostaria|
    queria|loja|servico|vossa|sua|voces|voce|sff|faz|vcs|estou|perdido|perdida|urgentemente|eu|
    poderia|tirar
  `,
  botQuestion: [
    `
      (es|voce e|e|isto e|isso e|sou|estou|voces sao|tu es|vc e|ce e|este e|sera que e|seria)( (um|
      uma|de|verdade|realmente|mesmo|por acaso|so|falando|a falar|com|real|tu|voce|conversando|ser|
      isto|isso|teclando|algum|alguma))* ({bot}|humano|humana|pessoa|ser humano|real|automatico|
      automatizado|chatgpt)( .. (ou)( .. ({bot}|humano|humana|pessoa|nao|real))?)?( .. (real|
      de verdade|aqui))?
    `,
    `
      (falo|estou falando|estou a falar|falando|to falando|tô falando|converso|estou conversando|
      estou a conversar|escrevo|me atende|estou tratando|estou teclando|to conversando|
      estou lidando) (eu |realmente |mesmo |agora |aqui |de verdade )*(com|a)? ?(um |uma |alguma )*(
      {bot}|humano|humana|pessoa|ser humano|alguem real|atendente)( .. (ou)( .. ({bot}|humano|
      humana|pessoa|nao))?)?( .. (real|de verdade))?
    `,
    `
      (quem|com quem|o que|quem e) (es|e voce|e|falo|estou falando|estou a falar|fala|es tu|voce e|
      e vc)( .. )?|(humano|robo|bot|ia|maquina|pessoa) ou (um |uma )?(humano|robo|bot|ia|maquina|
      pessoa)( .. )?|(ha|tem) (um |uma |alguma |algum )({bot}|pessoa|humano) (por tras|respondendo|
      a responder|do outro lado)( .. )?|(es|e) (um |uma )({bot}) (nao e|certo|ne|ou nao)
    `,
  ],
  solved: [
    `
      (ja|isso|isto|tudo|me|o problema|problema|meu problema|a solucao|o link|a resposta|agora|
      a duvida|duvida|ajudou|deu|o truque|a dica|perfeito|consegui|esta|finalmente|foi|a sua|
      o meu problema)( (ja|me|foi|esta|ta|tudo|ficou|bem|muito|perfeitamente|finalmente|o|a|meu|
      problema|certo|agora|e|deu|consegui|sim|se|imenso|voltou a|funcionando|totalmente))* (
      funciona|funcionou|ajudou|resolvido|resolvida|resolveu|resolveu se|solucionado|arranjado|
      esclarecido|esclarecida|funcionando|a funcionar|deu certo|certo|respondida|resolver|consegui|
      chegou|solucionou|respondeu|ok|funcionar|resultou|serviu)
    `,
    `
      (problema|duvida|caso|assunto|questao|tudo) (esta |foi |ja |ficou |ja foi |ja esta |ta )*(
      resolvido|resolvida|solucionado|esclarecida|esclarecido|encerrado|respondida|certo)|(
      resolvido|solucionado|deu certo|esclarecido|resultou|
      resolvida)( obrigado| obrigada| ja| agora| aqui)?|(ja )?(consegui|resolvi|encontrei|recebi|
      achei|conseguimos)|(podem|pode) (ja )?(fechar|encerrar)|(era|e) (exatamente|
      mesmo|justamente|isso mesmo) ?(o que|isso|isto)?|
      funcionou( perfeitamente| bem| direitinho)?
    `,
  ],
  unsolved: [
    '(nao|nada|nunca|nem|sem|tampouco|quase|parcialmente|pela metade|apenas|so|mal)',
    `
      (mas|porem|contudo|exceto|ate|quando|se|como|porque|pq|onde|espero|tomara|deveria|deve|
      preciso|quero|queria|pode|posso|por favor|antes|ainda|outro|outra|tambem|sera|seria|fique|
      seja|quanto|assim que|enquanto|gostaria|continua|so que|tenho)
    `,
  ],
}
