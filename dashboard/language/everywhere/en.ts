/** What many pages say. */
export const everywhere = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  remove: 'Remove',
  retry: 'Try now',
  more: 'More',
  undo: 'Undo',
  none: 'None',
  loading: 'Loading',
  older: 'Older',
  clear: 'Clear',
  default: 'default',
  skip: 'Skip to content',
  notFound: 'Nothing here. It may belong to another of your organizations.',
  home: 'Go to your sessions',
  forbidden: 'Only an owner or admin can change this.',
  couldNotLoad: (what: string) => `${what} could not be loaded.`,
  partFailed: 'This part failed. The rest works.',
  reload: 'Reload',
  requestId: 'Copy request id',
  offline: 'You are offline. Changes wait until the connection is back.',
  streamLost: 'Live updates stopped. Reconnecting.',
  saved: 'Saved. Counts from the next message.',
}

export const nav = {
  company: 'Organization',
  main: 'Main',
  sessions: 'Sessions',
  review: 'Review',
  knowledge: 'Knowledge',
  tryIt: 'Try it',
  reports: 'Reports',
  insights: 'Insights',
  usage: 'Usage',
  health: 'Health',
  settings: 'Settings',
  setup: 'Set up',
  account: 'Account',
  organization: 'Switch organization',
  signOut: 'Sign out',
  intercom: 'Intercom',
  people: 'People',
  keys: 'API keys',
  audit: 'Audit log',
  profile: 'Profile',
}

export const line = {
  connected: 'Answering',
  paused: 'Paused',
  reconnect_required: 'Intercom rejected the token',
  not_connected: 'Not connected',
  trial: (count: number) => `Trial: ${count} contacts`,
  pause: 'Pause',
  resume: 'Resume',
  connect: 'Connect Intercom',
  mend: 'Replace the token',
  pauseHint: 'The AI stops at once. Webhooks are still stored.',
  reconnectBanner:
    'Intercom rejected our access token. Nothing can be read or posted until a working one is saved.',
  pausedBanner: 'The AI is paused. Customers wait for people.',
}

export const channel = { web: 'Web', email: 'Email', other: 'Other' }

export const sentiment = { angry: 'Angry', neutral: 'Neutral', happy: 'Happy' }

export const outcome = {
  replied: 'Replied',
  handed_off: 'Handed off',
  drafted: 'Drafted',
  resolved: 'Resolved',
  stored: 'Stored',
  skipped: 'Skipped',
}

export const state = {
  handedOff: 'Handed off',
  ai: 'AI handling',
  people: 'With people',
  open: 'Open',
  resolved: 'Resolved',
  closed: 'Closed',
  waiting: 'Waiting',
}
