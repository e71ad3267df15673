/** How a webhook came. */
export const arrivalWords = {
  title: 'Headers',
  signature: 'Signature',
  valid: 'valid',
  notChecked: 'not checked: no client secret was stored',
  notKept: 'The headers of this delivery were not kept.',
  bytes: (count: number) => `${count.toLocaleString('en')} bytes`,
  more: (count: number) => `and ${count} more`,
}

export type ArrivalWords = typeof arrivalWords
