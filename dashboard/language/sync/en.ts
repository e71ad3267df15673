/** The import of history. */
export const syncWords = {
  title: 'History',
  help: 'Brings in the conversations from before. It only reads, posts nothing and counts as no AI interaction.',
  start: 'Import history',
  again: 'Import again',
  pause: 'Pause',
  resume: 'Resume',
  unconnected: 'Connect Intercom first.',
  beginning: 'Counting…',
  done: (done: string, total: string) => `${done} of ${total}`,
  pace: (count: string) => `${count} a minute`,
  ends: (at: string) => `done about ${at}`,
  pausedAt: (done: string, total: string) => `Paused at ${done} of ${total}.`,
  whole: (whole: string, total: string) => `${whole} of ${total} whole`,
  cut: (count: string) => `${count} cut by Intercom at 500 parts`,
  lacking: (count: string) => `${count} lack parts: import again`,
  failed: (count: string) => `${count} could not be read: import again`,
  perDay: (count: string) =>
    `In the last 24 hours ${count} conversations began. Each is stored; none counts as an AI interaction.`,
}
