import type { PastTopic } from './past-topic.ts'

export const shopTopics: readonly PastTopic[] = [
  {
    tag: 'ink-and-pens',
    weight: 9,
    growth: 1,
    wordings: {
      en: {
        questions: [
          'Which ink is safe in my fountain pen?',
          'Is your iron gall ink waterproof on paper?',
          'How do I clean a pen that has dried out?',
          'Does {item} come with a converter or only cartridges?',
          'Which nib width do you recommend for small handwriting?',
        ],
        followUps: ['And for a vintage pen?', 'Does it bleed through thin paper?'],
        answers: [
          'All our dye inks are safe; keep iron gall for pens that you clean every month.',
          'Rinse it with cold water until it runs clear, then let it dry overnight.',
        ],
      },
      de: {
        questions: [
          'Welche Tinte ist für meinen Füller geeignet?',
          'Wie reinige ich einen eingetrockneten Füller?',
        ],
        followUps: ['Gilt das auch für einen alten Füller?'],
        answers: ['Alle unsere Farbstofftinten sind unbedenklich.'],
      },
      fr: {
        questions: ['Quelle encre convient à mon stylo plume ?'],
        followUps: ['Et pour un stylo ancien ?'],
        answers: ['Toutes nos encres à colorant conviennent.'],
      },
    },
  },
  {
    tag: 'paper',
    weight: 6,
    growth: 1,
    wordings: {
      en: {
        questions: [
          'What is the paper weight of {item}?',
          'Is the paper of {item} good for watercolour?',
          'Does {item} come with dotted pages?',
        ],
        followUps: ['Is it acid free?', 'How many pages has it?'],
        answers: ['It has 120 pages of 100 g paper, which takes ink but not much water.'],
      },
      de: {
        questions: ['Welche Grammatur hat das Papier von {item}?'],
        followUps: ['Ist es säurefrei?'],
        answers: ['Es sind 120 Seiten mit 100 g, gut für Tinte.'],
      },
    },
  },
  {
    tag: 'paper-club',
    weight: 8,
    growth: 0.7,
    wordings: {
      en: {
        questions: [
          'How do I pause the Paper Club? I am away for two months.',
          'I want to cancel my Paper Club membership.',
          'What is in the Paper Club parcel this month?',
          'I was charged for the Paper Club twice this month.',
        ],
        followUps: ['Do I lose the points that I have?', 'From which month does that count?'],
        answers: [
          'I have paused it; it starts again by itself in two months.',
          'Your membership ends with this month, and nothing more is charged.',
        ],
      },
      de: {
        questions: [
          'Wie kann ich den Paper Club pausieren?',
          'Ich möchte meine Mitgliedschaft im Paper Club kündigen.',
        ],
        followUps: ['Ab welchem Monat gilt das?'],
        answers: ['Ich habe die Mitgliedschaft pausiert.'],
      },
    },
  },
  {
    tag: 'payment',
    weight: 6,
    growth: 1,
    wordings: {
      en: {
        questions: [
          'My card was declined, but the bank says it is fine. Order {order}.',
          'Can I pay by invoice or bank transfer?',
          'The payment for order {order} was taken twice.',
        ],
        followUps: ['I tried another card with the same result.', 'Do you take PayPal?'],
        answers: [
          'The second payment was only reserved and disappears within two days.',
          'Please try once more, I have reset the payment for you.',
        ],
      },
      es: {
        questions: ['Mi tarjeta fue rechazada en el pedido {order}. ¿Qué hago?'],
        followUps: ['He probado con otra tarjeta.'],
        answers: ['Inténtelo otra vez, he reiniciado el pago.'],
      },
    },
  },
  {
    tag: 'invoice',
    weight: 5,
    growth: 1,
    wordings: {
      en: {
        questions: [
          'I need an invoice with our VAT number for order {order}.',
          'The invoice for order {order} shows the wrong company name.',
          'Where can I download invoices of the last year?',
        ],
        followUps: ['Our accountant needs it by the end of the month.'],
        answers: ['The corrected invoice is attached to your order page.'],
      },
      de: {
        questions: [
          'Ich brauche eine Rechnung mit unserer USt-IdNr. zur Bestellung {order}.',
          'Auf der Rechnung zu {order} steht der falsche Firmenname.',
        ],
        followUps: ['Die Buchhaltung braucht sie bis Monatsende.'],
        answers: ['Die korrigierte Rechnung liegt bei Ihrer Bestellung.'],
      },
    },
  },
  {
    tag: 'vouchers',
    weight: 5,
    growth: 1.6,
    wordings: {
      en: {
        questions: [
          'The discount code from your newsletter does not work.',
          'How do I use a gift card together with a voucher?',
          'My gift card for {item} has expired, can you extend it?',
        ],
        followUps: ['The page says that the code is unknown.'],
        answers: ['The code needs a basket of forty euros; I have added it to your order by hand.'],
      },
      fr: {
        questions: ['Le code de réduction de la newsletter ne fonctionne pas.'],
        followUps: ['La page dit que le code est inconnu.'],
        answers: ['Le code demande un panier de quarante euros.'],
      },
    },
  },
  {
    tag: 'trade',
    weight: 4,
    growth: 1,
    wordings: {
      en: {
        questions: [
          'We are a book shop in {city} and would like a trade account.',
          'Do you offer a discount on two hundred pieces of {item}?',
          'Can you print our logo on {item} for a conference?',
        ],
        followUps: ['What is the smallest quantity?', 'How long would that take?'],
        answers: ['With pleasure. From fifty pieces on we give fifteen per cent.'],
      },
      de: {
        questions: ['Wir sind eine Buchhandlung in {city} und hätten gern ein Händlerkonto.'],
        followUps: ['Wie groß ist die Mindestmenge?'],
        answers: ['Sehr gern. Ab fünfzig Stück geben wir fünfzehn Prozent.'],
      },
    },
  },
  {
    tag: 'account',
    weight: 5,
    growth: 1,
    wordings: {
      en: {
        questions: [
          'I cannot sign in, the password link never arrives.',
          'How do I delete my account and all data?',
          'Please change the e-mail address of my account.',
        ],
        followUps: ['I looked in the spam folder too.'],
        answers: ['I have sent the link again; it is valid for one hour.'],
      },
      de: {
        questions: ['Ich kann mich nicht anmelden, der Link für das Passwort kommt nicht an.'],
        followUps: ['Im Spam-Ordner ist auch nichts.'],
        answers: ['Ich habe den Link noch einmal geschickt.'],
      },
    },
  },
]
