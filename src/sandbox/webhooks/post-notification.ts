import { createHmac } from 'node:crypto'

/** Intercom waits this long for an answer. */
const answerTimeoutMs = 5000

type Target = {
  readonly url: string
  readonly secret: string
  /** Ends the delivery at once when the sandbox stops. */
  readonly stopped: AbortSignal
}

type Posted = { readonly status: number | null }

/** One delivery. Null where no answer came in time; redirects are not followed. */
export async function postNotification(
  { url, secret, stopped }: Target,
  body: string,
): Promise<Posted> {
  const signature = createHmac('sha1', secret).update(body).digest('hex')
  return request(url, {
    method: 'POST',
    body,
    stopped,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json; charset=utf-8',
      'x-hub-signature': `sha1=${signature}`,
    },
  })
}

/** Asks whether somebody is there, as Intercom does when an address is saved. */
export async function probe(url: string, stopped: AbortSignal): Promise<Posted> {
  return request(url, { method: 'HEAD', stopped, headers: {} })
}

type Sent = {
  method: string
  body?: string
  headers: Record<string, string>
  stopped: AbortSignal
}

async function request(url: string, { method, body, headers, stopped }: Sent): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method,
      body,
      redirect: 'manual',
      headers: { ...headers, 'user-agent': 'intercom-parrot-service-client/1.0' },
      signal: AbortSignal.any([stopped, AbortSignal.timeout(answerTimeoutMs)]),
    })
    await response.body?.cancel()
    return { status: response.status }
  } catch {
    return { status: null }
  }
}
