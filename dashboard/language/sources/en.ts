/** Where documents are taken over from. */
export const sourceWords = {
  title: 'From Intercom',
  lead: 'Articles become documents here and are read again by themselves. Their text is changed in Intercom.',
  names: {
    intercom_articles: 'Intercom articles',
    intercom_internal_articles: 'Intercom internal articles',
  },
  about: {
    intercom_articles:
      'What your Help Center publishes, in each of its languages. What only some readers may see stays internal.',
    intercom_internal_articles:
      'For drafts and notes only; customers are never answered from them.',
  },
  empty: 'Nothing is taken over from Intercom yet.',
  add: (name: string) => `Add ${name}`,
  adding: 'Added. Reading begins.',
  unconnected: 'Connect Intercom first; then its articles can be taken over.',
  connect: 'Connect Intercom',
  states: {
    waiting: 'Waits for its turn',
    reading: 'Reading',
    current: 'Up to date',
    failed: 'Not up to date',
    paused: 'Paused',
  },
  documents: (count: number) => `${count} ${count === 1 ? 'document' : 'documents'}`,
  progress: (read: string, total: string) => `${read} of ${total} articles read`,
  beginning: 'Reading begins.',
  lastRead: 'Last read',
  neverRead: 'not read to the end yet',
  nextRead: 'Next',
  every: 'Read again',
  everyH: (hours: number) =>
    hours === 1 ? 'every hour' : hours === 168 ? 'every week' : `every ${hours} hours`,
  refresh: 'Read now',
  pause: 'Pause',
  resume: 'Resume',
  delete: 'Delete source',
  deleteAsk: (name: string, count: number) =>
    count === 0
      ? `Nothing was taken over from ${name} yet. Intercom itself is not changed.`
      : `${count} ${count === 1 ? 'document goes' : 'documents go'} with ${name}, and what was said of them here. The AI stops using them at once. Intercom itself is not changed.`,
  deleted: (count: number) =>
    `The source and ${count} ${count === 1 ? 'document' : 'documents'} are deleted.`,
  problems: {
    not_connected: 'No Intercom workspace is connected.',
    other_workspace: 'These articles belong to another workspace than the connected one.',
    token_refused: 'Intercom rejected the stored token.',
    plan_restricted: 'The plan of the workspace does not include access to the API.',
    not_permitted: 'The token may not read these articles.',
    unreachable: 'Intercom did not give the articles.',
  },
  mends: {
    not_connected: 'Connect the workspace in the settings.',
    other_workspace: 'Connect that workspace again, or delete this source and add it anew.',
    token_refused: 'Save a new access token in the settings.',
    plan_restricted: 'Choose a plan with API access in Intercom’s billing settings.',
    not_permitted:
      'Give the app the permission to read articles and content in the Developer Hub, then read again.',
    unreachable: 'It is tried again by itself.',
  },
  kept: 'The documents stay in use as they were.',
  files: 'From files',
  taken: (name: string) =>
    `This document comes from ${name}: its text is changed there. Known questions, audience and use are yours.`,
  openThere: 'Open the article',
  inUse: 'In use',
  inUseHint: 'Off: it is kept and read again, but nothing is answered from it.',
  onlyInternal: 'Intercom lets no customer read this article, so it stays internal.',
  save: 'Save',
  saved: 'Saved. Counts from the next question.',
  off: 'Off',
}

export type SourceWords = typeof sourceWords
