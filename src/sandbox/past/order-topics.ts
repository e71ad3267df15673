import type { PastTopic } from './past-topic.ts'

export const orderTopics: readonly PastTopic[] = [
  {
    tag: 'shipping',
    weight: 14,
    growth: 1,
    wordings: {
      en: {
        questions: [
          'Do you ship to {city}, and how long does it take?',
          'How long will a parcel with {item} take to reach {city}?',
          'Is there express delivery? I need {item} by Friday.',
          'What is the delivery time for order {order}?',
          'When will you dispatch order {order}? I leave for {city} next week.',
        ],
        followUps: ['And how much is postage to {city}?', 'Does that include the weekend?'],
        answers: [
          'Yes, we do. A parcel leaves our workshop within two working days and takes four to seven more to {city}.',
          'It left this morning. Please allow five working days for {city}.',
        ],
      },
      de: {
        questions: [
          'Liefern Sie nach {city}, und wie lange dauert das?',
          'Wie lange ist die Lieferzeit für {item}?',
          'Wann wird meine Bestellung {order} verschickt?',
        ],
        followUps: ['Und was kostet der Versand nach {city}?', 'Zählt der Samstag als Werktag?'],
        answers: [
          'Ja, gern. Ein Paket verlässt unsere Werkstatt in zwei Werktagen und ist nach vier bis sieben weiteren in {city}.',
        ],
      },
      fr: {
        questions: [
          'Livrez-vous à {city}, et en combien de temps ?',
          'Quel est le délai de livraison de la commande {order} ?',
        ],
        followUps: ['Et combien coûte la livraison ?'],
        answers: ['Oui, nous livrons à {city} en quatre à sept jours ouvrables.'],
      },
      es: {
        questions: ['¿Hacen envíos a {city} y cuánto tarda el paquete?'],
        followUps: ['¿Y cuánto cuesta el envío?'],
        answers: ['Sí, enviamos a {city} en cuatro a siete días laborables.'],
      },
    },
  },
  {
    tag: 'parcel-missing',
    weight: 13,
    growth: 2.2,
    wordings: {
      en: {
        questions: [
          'My parcel has not arrived yet. The order is {order}. Where is it?',
          'The tracking of order {order} has not moved for six days.',
          'Tracking says delivered, but nothing was in my letter box. Order {order}.',
          'Where is my order {order}? I was promised {item} last week.',
          'I still have not received the parcel that you sent to {city}.',
        ],
        followUps: [
          'I asked the neighbours and nobody has it.',
          'Can you send {item} again, please?',
          'The carrier says that I have to ask you.',
        ],
        answers: [
          'I am sorry about that. I have opened a search with the carrier, which takes up to three working days.',
          'Thanks for waiting. The parcel was found in the depot at {city} and comes tomorrow.',
          'I have put a new parcel on its way, with a new tracking number.',
        ],
      },
      de: {
        questions: [
          'Mein Paket ist noch nicht angekommen. Bestellung {order}. Wo ist es?',
          'Die Sendungsverfolgung zu {order} steht seit einer Woche still.',
          'Laut Verfolgung zugestellt, aber bei mir in {city} ist nichts angekommen.',
        ],
        followUps: ['Die Nachbarn haben es auch nicht.', 'Können Sie {item} noch einmal schicken?'],
        answers: [
          'Das tut mir leid. Ich habe beim Zusteller eine Nachforschung eröffnet, sie dauert bis zu drei Werktage.',
        ],
      },
      fr: {
        questions: ['Mon colis {order} n’est toujours pas arrivé à {city}. Où est-il ?'],
        followUps: ['Le voisin ne l’a pas non plus.'],
        answers: ['Je suis désolée. J’ai ouvert une recherche auprès du transporteur.'],
      },
    },
  },
  {
    tag: 'change-order',
    weight: 8,
    growth: 1,
    wordings: {
      en: {
        questions: [
          'Can I change the delivery address of order {order}? I moved to {city}.',
          'I chose the wrong colour of {item} in order {order}. Can you change it?',
          'Please cancel order {order}, I ordered twice by mistake.',
          'I would like to add {item} to order {order} before it ships.',
        ],
        followUps: ['The new address is in {city}.', 'Is it too late for that?'],
        answers: [
          'I have changed it for you; the confirmation is on its way.',
          'The order is cancelled and the money is back on your card in three to five days.',
        ],
      },
      de: {
        questions: [
          'Kann ich die Lieferadresse der Bestellung {order} ändern? Ich bin nach {city} gezogen.',
          'Bitte stornieren Sie die Bestellung {order}, ich habe doppelt bestellt.',
        ],
        followUps: ['Ist es dafür schon zu spät?'],
        answers: ['Ich habe es geändert, die Bestätigung ist unterwegs.'],
      },
    },
  },
  {
    tag: 'returns',
    weight: 10,
    growth: 1.2,
    wordings: {
      en: {
        questions: [
          'I would like to send {item} back. How does a return work?',
          'How many days do I have to return order {order}?',
          'When do I get my refund for order {order}? I sent it back two weeks ago.',
          'Who pays for the return parcel from {city}?',
        ],
        followUps: ['The box is open, does that matter?', 'I have lost the return label.'],
        answers: [
          'You have thirty days from delivery. I have e-mailed you the return label.',
          'The refund was made yesterday and shows on your account within five days.',
        ],
      },
      de: {
        questions: [
          'Ich möchte {item} zurückschicken. Wie geht das?',
          'Wann bekomme ich das Geld für die Rücksendung {order} zurück?',
        ],
        followUps: ['Die Schachtel ist schon offen, macht das etwas?'],
        answers: ['Sie haben dreißig Tage Zeit. Das Rücksendeetikett habe ich Ihnen gemailt.'],
      },
      es: {
        questions: ['Quiero devolver {item}. ¿Cómo funciona la devolución?'],
        followUps: ['¿Quién paga el envío?'],
        answers: ['Tiene treinta días desde la entrega; le he enviado la etiqueta.'],
      },
    },
  },
  {
    tag: 'damaged',
    weight: 7,
    growth: 1.5,
    wordings: {
      en: {
        questions: [
          '{item} arrived damaged: the corner is bent and the cover is torn.',
          'The nib of my pen from order {order} scratches and skips.',
          'The ink bottle in order {order} leaked through the whole box.',
        ],
        followUps: ['I can send a photo if that helps.', 'It was meant as a present.'],
        answers: [
          'I am sorry. A new one leaves today and you may keep the damaged one.',
          'That should not happen. Please send a photo, and we replace it at once.',
        ],
      },
      de: {
        questions: [
          '{item} kam beschädigt an: die Ecke ist geknickt.',
          'Die Feder meines Füllers aus {order} kratzt.',
        ],
        followUps: ['Es sollte ein Geschenk sein.'],
        answers: ['Das tut mir leid. Ein neues Stück geht heute auf den Weg.'],
      },
    },
  },
]
