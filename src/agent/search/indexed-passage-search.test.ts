import { describe, expect, it } from 'vitest'
import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { toPassages } from '#domain/knowledge/split-document.ts'
import type { PassageQuery } from '#ports/knowledge/passage-search.ts'
import { aKnowledgeDocument, aKnowledgeStore } from '#test/fakes/knowledge/a-knowledge-document.ts'
import { MemoryKnowledgeStore } from '#test/fakes/knowledge/memory-knowledge-store.ts'
import { IndexedPassageSearch } from './indexed-passage-search.ts'

const shipping = aKnowledgeDocument({
  id: 'shipping',
  title: 'Shipping',
  body: 'We ship to Norway within seven days.\n\n## Costs\nPostage to Norway is 11 euros.',
})
const inks = aKnowledgeDocument({
  id: 'inks',
  title: 'Inks',
  body: 'All inks are vegan. Dye inks can be washed out with cold water.',
})
const goodwill = aKnowledgeDocument({
  id: 'goodwill',
  audience: 'internal',
  body: 'A voucher of fifteen euros may be given without asking.',
})
const versand = aKnowledgeDocument({
  id: 'versand',
  language: 'de',
  body: 'Wir versenden Pakete nach Norwegen. Die Rückgabe ist kostenlos.',
})

async function open(documents: KnowledgeDocument[]) {
  const store = await aKnowledgeStore(documents)
  return { store, search: new IndexedPassageSearch(store) }
}

function aQuery(text: string, fields: Partial<PassageQuery> = {}): PassageQuery {
  return { organizationId: 'organization-1', text, audiences: ['public'], limit: 10, ...fields }
}

async function foundBy(documents: KnowledgeDocument[], query: PassageQuery): Promise<string[]> {
  const { search } = await open(documents)
  const { passages } = await search.search(query)
  return passages.map(({ passage }) => passage.id)
}

const all = [shipping, inks, goodwill, versand]

describe('searching passages', () => {
  it('puts the passage that holds the words first', async () => {
    const found = await foundBy(all, aQuery('How much is postage to Norway?', { language: 'en' }))

    expect(found[0]).toBe('shipping:1')
  })

  it('gives scores that never rise, with the words that match', async () => {
    const { search } = await open(all)

    const result = await search.search(aQuery('Do you ship vegan inks to Norway by drone?'))

    const scores = result.passages.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((left, right) => right - left))
    expect(result.confidence).toBe(scores[0])
    expect(result.missingWords).toContain('drone')
    expect(result.matchedWords.length).toBeGreaterThan(0)
  })

  it('is surer of a whole question than of half of one', async () => {
    const { search } = await open(all)

    const whole = await search.search(aQuery('Is postage to Norway 11 euros?'))
    const half = await search.search(aQuery('Is postage to Mars paid in seashells?'))

    expect(whole.confidence).toBeGreaterThan(whole.bar)
    expect(half.confidence).toBeLessThan(half.bar)
  })

  it('reads slips of the keyboard as words of the documents', async () => {
    const { search } = await open(all)

    const result = await search.search(aQuery('postgae to norwey'))

    expect(result.passages[0]?.passage.id).toBe('shipping:1')
    expect(result.correctedWords).toEqual([
      { from: 'postgae', to: 'postage' },
      { from: 'norwey', to: 'norway' },
    ])
  })

  it('takes no short word for another one', async () => {
    const { search } = await open(all)

    const other = await search.search(aQuery('vegan pinks'))
    const short = await search.search(aQuery('is the tale vegan'))
    const slip = await search.search(aQuery('are your inkks veagn'))

    expect(short.correctedWords).toEqual([])
    expect(other.missingWords).not.toContain('vegan')
    expect(slip.correctedWords.map(({ to }) => to)).toEqual(['inks', 'vegan'])
  })

  it('[A3] never finds passages for another audience', async () => {
    const asked = aQuery('voucher of fifteen euros without asking')

    expect(await foundBy(all, asked)).not.toContain('goodwill:0')
    expect(await foundBy(all, { ...asked, audiences: ['public', 'internal'] })).toContain(
      'goodwill:0',
    )
  })

  it('[A5] leaves out passages of another language, not of an unknown one', async () => {
    const unknown = aKnowledgeDocument({ id: 'unknown', language: undefined, body: 'Pakete.' })

    const found = await foundBy(
      [...all, unknown],
      aQuery('Pakete nach Norwegen', { language: 'de' }),
    )

    expect(found).toEqual(['versand:0', 'unknown:0'])
  })

  it.each([
    ['de', 'Gilt die Rueckgabe?', 'Die Rückgabe ist kostenlos.'],
    ['de', 'Was kostet ein Paket?', 'Pakete kosten fünf Euro.'],
    ['fr', 'Livrez-vous les cahiers ?', 'Nous livrons chaque cahier en France.'],
    ['es', '¿Cómo devuelvo los cuadernos?', 'Cada cuaderno se puede devolver.'],
    ['it', 'Spedite i quaderni?', 'Ogni quaderno viene spedito.'],
    ['pl', 'Czy wysyłacie zeszyty?', 'Każdy zeszyt wysyłamy pocztą.'],
    ['tr', 'Defterleri gönderiyor musunuz?', 'Her defter gönderilir.'],
    ['ja', '返金はいつですか', '返金は五日以内です。'],
    ['zh', '退款需要多久？', '我们在五天内退款。'],
    ['ko', '환불은 언제 되나요?', '환불이 오 일 안에 됩니다.'],
    ['ru', 'Когда вернут деньги за тетради?', 'Деньги за тетрадь возвращаются быстро.'],
    ['ar', 'متى يصل الطلب؟', 'تصل الطلبات خلال أسبوع.'],
    ['sv', 'Skickar ni anteckningsböckerna?', 'Vi skickar varje anteckningsbok.'],
  ])('finds other forms of a word in %s', async (language, question, body) => {
    const answer = aKnowledgeDocument({ id: 'answer', language, title: '-', body })
    const other = aKnowledgeDocument({ id: 'other', language, title: '-', body: 'Xyz 123.' })

    expect((await foundBy([other, answer], aQuery(question, { language })))[0]).toBe('answer:0')
  })

  it('finds a document by the questions it is known to answer', async () => {
    const returns = aKnowledgeDocument({
      id: 'returns',
      body: 'Send unused goods back within thirty days.',
      questions: ['How do I get my money back?'],
    })

    expect(await foundBy([shipping, returns], aQuery('get my money back'))).toEqual(['returns:0'])
  })

  it('finds a page that has another word for the same', async () => {
    const page = aKnowledgeDocument({ id: 'page', title: '-', body: 'Return the goods unused.' })

    expect(await foundBy([inks, page], aQuery('When is my money back?'))).toEqual(['page:0'])
  })

  it('lets earlier words help a short question', async () => {
    const swedish = aKnowledgeDocument({ id: 'ink-maker', body: 'Our ink maker lives in Sweden.' })
    const parcels = aKnowledgeDocument({ id: 'parcels', body: 'We ship to Sweden in five days.' })

    const found = await foundBy(
      [swedish, parcels],
      aQuery('And to Sweden?', { context: 'Do you ship to Norway?' }),
    )

    expect(found[0]).toBe('parcels:0')
  })

  it.each(['', '   ', '?!', 'the of and', '\u0000\ud800', '🙂'])(
    'finds nothing for %j',
    async (text) => {
      const { search } = await open(all)

      expect(await search.search(aQuery(text))).toMatchObject({ passages: [], confidence: 0 })
    },
  )
})

describe('keeping up with the store', () => {
  it('sees a document as soon as it is saved', async () => {
    const { store, search } = await open([inks])
    await search.search(aQuery('anything'))

    await store.saveDocument(shipping, toPassages(shipping))

    const { passages } = await search.search(aQuery('Norway'))
    expect(passages[0]?.passage.documentId).toBe('shipping')
  })

  it('reads only what changed since', async () => {
    const { store, search } = await open(all)
    await search.search(aQuery('Norway'))
    const before = store.changesRead

    await search.search(aQuery('inks'))

    expect(store.changesRead).toBe(before)
  })

  it('forgets a document that was replaced or deleted', async () => {
    const { store, search } = await open([shipping, inks])
    await search.search(aQuery('Norway'))

    const changed = { ...shipping, body: 'We ship to Iceland.' }
    await store.saveDocument(changed, toPassages(changed))
    await store.deleteDocument('organization-1', 'inks')

    expect((await search.search(aQuery('Norway'))).passages).toEqual([])
    expect((await search.search(aQuery('vegan'))).passages).toEqual([])
    expect((await search.search(aQuery('Iceland'))).passages).toHaveLength(1)
  })

  it('keeps organizations apart', async () => {
    const { store, search } = await open([shipping])
    const theirs = { ...inks, organizationId: 'organization-2' }
    await store.saveDocument(theirs, toPassages(theirs))

    expect((await search.search(aQuery('vegan inks'))).passages).toEqual([])
    const query = aQuery('vegan inks Norway', { organizationId: 'organization-2' })
    expect((await search.search(query)).passages.map(({ passage }) => passage.id)).toEqual([
      'inks:0',
    ])
  })

  it('fills an index once for searches that come together', async () => {
    const { store, search } = await open(all)

    const results = await Promise.all([1, 2, 3].map(() => search.search(aQuery('Norway'))))

    expect(store.changesRead).toBe(1)
    for (const { passages } of results) expect(passages).toHaveLength(2)
  })

  it('drops the index that was asked least recently', async () => {
    const store = new MemoryKnowledgeStore()
    for (const organizationId of ['organization-1', 'organization-2', 'organization-3']) {
      const document = { ...shipping, id: `shipping-${organizationId}`, organizationId }
      await store.saveDocument(document, toPassages(document))
    }
    const search = new IndexedPassageSearch(store, { mostPassages: 4 })
    const ask = (organizationId: string) => search.search(aQuery('Norway', { organizationId }))
    for (const id of ['organization-1', 'organization-2', 'organization-1', 'organization-3'])
      await ask(id)
    const before = store.changesRead

    await ask('organization-1')
    expect(store.changesRead).toBe(before)
    const result = await ask('organization-2')

    expect(store.changesRead).toBe(before + 1)
    expect(result.passages).toHaveLength(2)
  })

  it('tries again after the store failed', async () => {
    const { store, search } = await open([shipping])
    const listChangesSince = store.listChangesSince.bind(store)
    store.listChangesSince = () => Promise.reject(new Error('The database is away.'))

    await expect(search.search(aQuery('Norway'))).rejects.toThrow('away')
    store.listChangesSince = listChangesSince

    expect((await search.search(aQuery('Norway'))).passages).toHaveLength(2)
  })
})
