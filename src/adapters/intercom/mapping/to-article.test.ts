import { describe, expect, it } from 'vitest'
import { wireArticle, wireArticlePage, wireInternalArticle } from '../wire/articles.ts'
import { toArticle, toInternalArticle } from './to-article.ts'

const published = {
  type: 'article',
  id: 6871119,
  title: 'Shipping',
  body: '<p>To Norway.</p>',
  state: 'published',
  url: 'https://help.example/en/articles/6871119',
  default_locale: 'en',
}

function audiencesOf(fields: object) {
  return toArticle(wireArticle.parse({ ...published, ...fields })).texts.map(
    ({ audience }) => audience,
  )
}

describe('an article of Intercom', () => {
  it('[K5] becomes a text for each published language', () => {
    const german = { title: 'Versand', body: '<p>Nach Norwegen.</p>', state: 'published' }
    const article = toArticle(
      wireArticle.parse({
        ...published,
        translated_content: {
          type: 'article_translated_content',
          en: { ...german, title: 'Shipping' },
          'pt-BR': { ...german, title: 'Envio' },
          de: german,
          fr: { ...german, state: 'draft' },
          it: null,
        },
      }),
    )

    expect(
      article.texts.map(({ externalId, title, language }) => [externalId, title, language]),
    ).toEqual([
      ['6871119/en', 'Shipping', 'en'],
      ['6871119/pt-br', 'Envio', 'pt'],
      ['6871119/de', 'Versand', 'de'],
    ])
  })

  it.each([
    ['published for everybody', {}, ['public']],
    ['a draft', { state: 'draft' }, []],
    ['kept from the chatbot', { ai_chatbot_availability: false }, ['internal']],
    ['kept from every AI', { ai_chatbot_availability: false, ai_copilot_availability: false }, []],
    ['for everybody by name', { help_center_audience: 'everyone' }, ['public']],
    ['for some readers only', { help_center_audience: 'restricted' }, ['internal']],
    ['for signed-in people only', { help_center_audience: 'all_users' }, ['internal']],
    ['for some of the audiences', { audience_ids: [7] }, ['internal']],
    ['without any words', { title: ' ', body: null }, []],
  ])('[K5, A3] that is %s', (_what, fields, audiences) => {
    expect(audiencesOf(fields)).toEqual(audiences)
  })

  it('[K5] that says little of itself is taken as it is', () => {
    const article = toArticle(
      wireArticle.parse({
        id: '1',
        title: '',
        body: '<p>Words.\0</p>',
        state: 'published',
        url: 'x',
      }),
    )

    expect(article.texts).toEqual([
      {
        externalId: '1/',
        title: '1',
        html: '<p>Words.</p>',
        url: undefined,
        audience: 'public',
        language: undefined,
      },
    ])
  })

  it('[K5] that cannot be read costs the page no other', () => {
    const page = wireArticlePage.parse({ data: [{ title: 'no id' }, published], total_count: '2' })

    expect(page).toMatchObject({
      total_count: 2,
      data: { skippedCount: 1, items: [{ id: '6871119' }] },
    })
  })
})

describe('an internal article', () => {
  it('[A3] is internal whatever its flags say', () => {
    const wire = { ...published, locale: 'de', ai_chatbot_availability: true }
    const hidden = { ...wire, ai_copilot_availability: false }

    expect(toInternalArticle(wireInternalArticle.parse(wire)).texts).toMatchObject([
      { externalId: '6871119/de', audience: 'internal', language: 'de' },
    ])
    expect(toInternalArticle(wireInternalArticle.parse(hidden)).texts).toEqual([])
  })
})
