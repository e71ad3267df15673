import type { Article, Content, ContentSnippet, InternalArticle } from './content.ts'

const day = 86_400

type Text = { title: string; description: string; body: string }

/** The help centre of the made-up shop, as far as a client needs it to sync articles. */
export function startingContent(now: number, authorId: string): Content {
  const article = (id: string, text: Text, rest: Partial<Article> = {}): Article => ({
    id,
    ...text,
    state: 'published',
    locale: 'en',
    authorId,
    createdAt: now - 60 * day,
    updatedAt: now - Number(id.slice(-2)) * day,
    translations: [],
    ...rest,
  })
  return {
    articles: [
      article('5500001', shipping, { translations: [{ locale: 'de', ...shippingGerman }] }),
      article('5500002', returns),
      article('5500003', paperClub),
      article('5500004', inks),
      article('5500005', nextSeason, { state: 'draft' }),
    ],
    internalArticles: internalArticles(now, authorId),
    snippets: snippets(now),
  }
}

const shipping: Text = {
  title: 'Where we ship and how long it takes',
  description: 'Countries, times and duties',
  body: '<p class="no-margin">We ship to all of Europe. Parcels leave our workshop within two working days.</p>\n<p class="no-margin">Parcels to Norway arrive four to seven working days later. Duties are part of the price that you see at checkout.</p>',
}

const shippingGerman: Text = {
  title: 'Wohin wir liefern und wie lange es dauert',
  description: 'Länder, Zeiten und Zoll',
  body: '<p class="no-margin">Wir liefern in ganz Europa. Pakete verlassen unsere Werkstatt innerhalb von zwei Arbeitstagen.</p>',
}

const returns: Text = {
  title: 'Sending something back',
  description: 'Thirty days, unused',
  body: '<p class="no-margin">Unused notebooks can be sent back within 30 days. We pay the money back within five working days of their arrival.</p>',
}

const paperClub: Text = {
  title: 'The Paper Club',
  description: 'A notebook every two months',
  body: '<p class="no-margin">Members get one notebook every two months. The yearly plan costs €72 and can be cancelled until the day before it renews.</p>',
}

const inks: Text = {
  title: 'Inks and fountain pens',
  description: 'Which ink is safe in which pen',
  body: '<p class="no-margin">All our inks are safe in fountain pens, but for the white drawing ink.</p>',
}

const nextSeason: Text = {
  title: 'Next season (draft)',
  description: '',
  body: '<p class="no-margin">Not public yet.</p>',
}

function internalArticles(now: number, authorId: string): InternalArticle[] {
  const dates = { createdAt: now - 50 * day, updatedAt: now - 2 * day }
  return [
    {
      id: '5600001',
      title: 'Refund limits for support',
      body: '<p class="no-margin">Support may refund up to €50 without asking. Above it, ask Petra.</p>',
      locale: 'en',
      authorId,
      ...dates,
    },
    {
      id: '5600002',
      title: 'Customers who write in Arabic',
      body: '<p class="no-margin">Pass them to Ines.</p>',
      locale: 'en',
      authorId,
      ...dates,
    },
  ]
}

function snippets(now: number): ContentSnippet[] {
  const dates = { createdAt: now - 40 * day, updatedAt: now - 3 * day }
  return [
    {
      id: '5700001',
      title: 'Opening hours of the workshop',
      text: 'The workshop shop is open Monday to Friday from 9 to 17.',
      locale: 'en',
      ...dates,
    },
    {
      id: '5700002',
      title: 'Gift wrapping',
      text: 'Gift wrapping costs €3 per parcel.',
      locale: 'en',
      ...dates,
    },
  ]
}
