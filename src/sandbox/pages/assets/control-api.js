const token = document.querySelector('meta[name="control-token"]')?.content ?? ''

/** What the sandbox refused, in words for the person in front of the page. */
export class ControlError extends Error {
  constructor(message, { status = 0, field = null } = {}) {
    super(message)
    this.status = status
    this.field = field
  }
}

/** The workspace that the address names; without one the sandbox takes its first. */
export function chosenWorkspace() {
  return new URLSearchParams(location.search).get('workspace')
}

/** Asks the control API and answers its JSON, or null for 204. Throws ControlError. */
export async function ask(method, path, body) {
  const response = await send(method, path, body)
  if (response.status === 204) return null
  const answer = await response.json().catch(() => null)
  if (!response.ok) throw refusal(response.status, answer)
  return answer
}

/** Opens the stream of changes; the caller reads its body. */
export async function openEvents() {
  const response = await fetch(addressOf('/events'), { headers: headers() })
  if (!response.ok) throw refusal(response.status, null)
  return response
}

async function send(method, path, body) {
  try {
    return await fetch(addressOf(path), {
      method,
      headers:
        body === undefined ? headers() : { ...headers(), 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  } catch {
    throw new ControlError('The sandbox does not answer. Is it still running?')
  }
}

function addressOf(path) {
  const address = new URL(`/_sandbox${path}`, location.origin)
  const workspace = chosenWorkspace()
  if (workspace) address.searchParams.set('workspace', workspace)
  return address
}

function headers() {
  return { Accept: 'application/json', Authorization: `Bearer ${token}` }
}

function refusal(status, answer) {
  if (status === 401) {
    const message = 'The sandbox was started again since this page was opened. Reload the page.'
    return new ControlError(message, { status })
  }
  const { message, fix, field } = answer?.error ?? {}
  const words = [message ?? `The sandbox answered ${status}.`, fix].filter(Boolean).join(' ')
  return new ControlError(words, { status, field })
}
