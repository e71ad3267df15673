import { toPhraseLanguage, type PhraseLanguage } from './phrase-language.ts'

const lines: Record<PhraseLanguage, { inside: string; outside: string }> = {
  en: {
    inside: 'I am passing this on to our team. A colleague will look at it and answer you here.',
    outside:
      'I am passing this on to our team. They are away at the moment; a colleague will answer you here as soon as the team is back.',
  },
  de: {
    inside:
      'Ich gebe das an unser Team weiter. Eine Kollegin oder ein Kollege sieht es sich an und antwortet Ihnen hier.',
    outside:
      'Ich gebe das an unser Team weiter. Gerade ist niemand da; sobald das Team zurück ist, antwortet Ihnen hier jemand.',
  },
  fr: {
    inside:
      'Je transmets votre demande à notre équipe. Un collègue va la regarder et vous répondra ici.',
    outside:
      'Je transmets votre demande à notre équipe. Elle est absente pour le moment ; un collègue vous répondra ici dès son retour.',
  },
  es: {
    inside: 'Paso tu consulta a nuestro equipo. Un compañero la revisará y te responderá aquí.',
    outside:
      'Paso tu consulta a nuestro equipo. Ahora mismo no está disponible; un compañero te responderá aquí en cuanto el equipo esté de vuelta.',
  },
  it: {
    inside: 'Passo la richiesta al nostro team. Un collega la esaminerà e ti risponderà qui.',
    outside:
      'Passo la richiesta al nostro team. Al momento non è disponibile; un collega ti risponderà qui appena il team sarà di ritorno.',
  },
  pt: {
    inside:
      'Vou encaminhar o seu pedido à nossa equipa. Um colega vai analisá-lo e responder aqui.',
    outside:
      'Vou encaminhar o seu pedido à nossa equipa. De momento não está disponível; um colega responderá aqui assim que a equipa estiver de volta.',
  },
  nl: {
    inside: 'Ik geef dit door aan ons team. Een collega bekijkt het en antwoordt u hier.',
    outside:
      'Ik geef dit door aan ons team. Op dit moment is er niemand; zodra het team terug is, antwoordt een collega u hier.',
  },
  pl: {
    inside:
      'Przekazuję tę sprawę naszemu zespołowi. Ktoś z zespołu zajmie się nią i odpowie tutaj.',
    outside:
      'Przekazuję tę sprawę naszemu zespołowi. Teraz nikogo nie ma; ktoś odpowie tutaj, gdy tylko zespół wróci.',
  },
  sv: {
    inside: 'Jag lämnar över det här till vårt team. En kollega tittar på det och svarar dig här.',
    outside:
      'Jag lämnar över det här till vårt team. Just nu är ingen på plats; en kollega svarar dig här så snart teamet är tillbaka.',
  },
  da: {
    inside: 'Jeg giver det videre til vores team. En kollega ser på det og svarer dig her.',
    outside:
      'Jeg giver det videre til vores team. Lige nu er der ingen på plads; en kollega svarer dig her, så snart teamet er tilbage.',
  },
  tr: {
    inside:
      'Bunu ekibimize iletiyorum. Bir çalışma arkadaşım inceleyip size buradan yanıt verecek.',
    outside:
      'Bunu ekibimize iletiyorum. Ekibimiz şu anda müsait değil; döner dönmez bir çalışma arkadaşım size buradan yanıt verecek.',
  },
  ja: {
    inside: '担当チームに引き継ぎます。スタッフが内容を確認し、こちらでお返事します。',
    outside:
      '担当チームに引き継ぎます。ただいま営業時間外のため、チームが戻り次第、スタッフがこちらでお返事します。',
  },
}

/** [H3] The one sentence or two that tell the customer of a handoff. */
export function handoffLine(language: string, when: { insideOfficeHours: boolean }): string {
  const { inside, outside } = lines[toPhraseLanguage(language)]
  return when.insideOfficeHours ? inside : outside
}
