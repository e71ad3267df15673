import { describe, expect, it } from 'vitest'
import type { Passage } from '../../knowledge/document.ts'
import { checkSupport, readCustomerWords, readPassage } from './check-support.ts'

function passage(text: string, rest: Partial<Passage> = {}): Passage {
  return {
    id: 'shipping:0',
    documentId: 'shipping',
    title: 'Shipping',
    audience: 'public',
    language: 'en',
    headings: [],
    text,
    ordinal: 0,
    updatedAt: new Date(0),
    ...rest,
  }
}

const shipping = passage(
  'We ship to Norway and Sweden. Parcels to Norway arrive four to seven working days later. ' +
    'Parcels to Sweden arrive within two working days. Duties are part of the price at checkout. ' +
    'We do not ship to Brazil. Express delivery costs €9.50. Write to parcels@oddmoor.example or see https://oddmoor.example/track.',
)
const returns = passage(
  'You can return unused notebooks within 30 days of delivery. Opened ink cannot be returned. Orders over €50 ship free.',
  { id: 'returns:0', documentId: 'returns', title: 'Returns' },
)
const inks = passage(
  'Dye inks can stay in a pen for four weeks.\nIron gall inks should be flushed out after one week.',
  {
    id: 'inks:0',
    documentId: 'inks',
    title: 'Ink care',
  },
)
const versand = passage(
  'Pakete nach Norwegen kommen in vier bis sieben Werktagen an. Geöffnete Tinte kann nicht zurückgegeben werden. Der Versand kostet 4,90 €.',
  { id: 'versand:0', documentId: 'versand', title: 'Versand', language: 'de' },
)

function verdict(
  text: string,
  passages = [shipping, returns, inks, versand],
  customer: string[] = [],
) {
  return checkSupport(
    { text, passageIds: [] },
    passages.map(readPassage),
    readCustomerWords(customer),
  )
}

describe('checkSupport', () => {
  it.each([
    'Parcels to Norway arrive four to seven working days later.',
    'Parcels to Norway arrive 4 to 7 working days later.',
    'Yes, we ship to Norway.',
    'We ship to Sweden, and parcels arrive within two working days.',
    'Delivery to Norway takes four to seven working days.',
    'We do not ship to Brazil.',
    'No, we do not ship to Brazil.',
    'Express delivery costs 9.50 euros.',
    'Opened ink cannot be returned.',
    'You cannot return opened ink.',
    'Unused notebooks can be returned within 30 days.',
    'Duties are included in the price at checkout.',
    'You can track it at https://oddmoor.example/track.',
    'Iron gall inks should be flushed out after one week.',
    'Dye inks can stay in a pen for 4 weeks.',
    'Pakete nach Norwegen kommen in 4 bis 7 Werktagen an.',
    'Geöffnete Tinte kann nicht zurückgegeben werden.',
    'Der Versand kostet 4,90 €.',
  ])('[A2] supports what a passage states: %s', (text) => {
    expect(verdict(text)).toMatchObject({ isSupported: true })
  })

  it.each([
    ['an invented fact', 'All parcels are fully insured.'],
    [
      'an addition to a true sentence',
      'Parcels to Norway arrive four to seven working days later and are fully insured.',
    ],
    ['another number', 'You can return unused notebooks within 60 days of delivery.'],
    ['another price', 'Express delivery costs €7.50.'],
    ['another currency', 'Express delivery costs $9.50.'],
    ['another country', 'We ship to Denmark.'],
    ['a swapped country', 'Parcels to Sweden arrive four to seven working days later.'],
    ['a swapped ink', 'Iron gall inks can stay in a pen for four weeks.'],
    ['a denial turned into a promise', 'Opened ink can be returned.'],
    ['a promise turned into a denial', 'We do not ship to Norway.'],
    ['a denial left out', 'We ship to Brazil.'],
    [
      'an address that no passage has',
      'You can track it at https://oddmoor.example.evil.test/track.',
    ],
    ['a longer address', 'You can track it at https://oddmoor.example/track/now.'],
    ['an e-mail address that no passage has', 'Write to help@oddmoor.example.'],
    ['a bare yes', 'Yes.'],
    ['a German denial left out', 'Geöffnete Tinte kann zurückgegeben werden.'],
    ['another German price', 'Der Versand kostet 5,90 €.'],
    ['opposite words', 'Opened notebooks can be returned within 30 days.'],
  ])('[A2] drops %s', (_, text) => {
    expect(verdict(text)).toMatchObject({ isSupported: false })
  })

  it('[A2] lets a number of the customer be said back', () => {
    const asked = ['Where is order 48213 to Norway?']

    const answer = verdict(
      'Parcels to Norway such as 48213 arrive four to seven working days later.',
      [shipping],
      asked,
    )

    expect(answer).toMatchObject({ isSupported: true })
  })

  it('[A2] refuses a number of the customer that a passage answers otherwise', () => {
    const asked = ['Can I return notebooks within 60 days?']

    const answer = verdict('You can return unused notebooks within 60 days.', [returns], asked)

    expect(answer).toMatchObject({ isSupported: false, problem: 'other-number' })
  })

  it("[A2] takes no fact from the customer's own words", () => {
    const answer = verdict('Yes, we ship to Iceland.', [shipping], ['Do you ship to Iceland?'])

    expect(answer).toMatchObject({ isSupported: false })
  })

  it('names the passages that support the sentence', () => {
    const answer = checkSupport(
      { text: 'Opened ink cannot be returned.', passageIds: ['shipping:0'] },
      [shipping, returns].map(readPassage),
      readCustomerWords([]),
    )

    expect(answer).toEqual({ isSupported: true, passageIds: ['returns:0'] })
  })

  it('supports nothing without passages', () => {
    expect(verdict('We ship to Norway.', [])).toMatchObject({ isSupported: false })
  })
})
