import { startStandIn, type StandIn, type StandInAnswer } from '../stand-in-server.ts'

/** What the server answers to one request, in order; the last one repeats. */
export type ScriptedReply =
  | { kind: 'text'; text: string; finishReason?: string }
  | { kind: 'tool'; name: string; input: unknown }
  | { kind: 'refusal'; text: string }
  | { kind: 'status'; status: number; message?: string; headers?: Record<string, string> }
  | { kind: 'hang' }

export type ChatMessage = {
  role: string
  content: string | { type: string; text?: string }[] | null
}

export type ChatRequest = {
  model: string
  messages: ChatMessage[]
  tools?: { function: { name: string; parameters: { properties: Record<string, unknown> } } }[]
  tool_choice?: unknown
  response_format?: { type: string }
}

/** A chat-completions server on a loopback socket that says what the test tells it to. */
export class OpenAiCompatibleServer {
  readonly requests: ChatRequest[] = []
  readonly keys: (string | undefined)[] = []
  #script: ScriptedReply[] = []
  #standIn: StandIn | undefined

  static async start(): Promise<OpenAiCompatibleServer> {
    const server = new OpenAiCompatibleServer()
    server.#standIn = await startStandIn(({ path, body, headers }) => {
      if (path !== '/v1/chat/completions') return { status: 404 }
      server.requests.push(body as ChatRequest) // what the SDK sends is such a request
      server.keys.push(headers.authorization)
      return server.#next()
    })
    return server
  }

  get baseUrl(): string {
    return `${this.#standIn?.url}/v1`
  }

  /** Forgets what was asked and says what comes next. */
  script(...replies: ScriptedReply[]): void {
    this.#script = replies
    this.requests.length = 0
    this.keys.length = 0
  }

  async stop(): Promise<void> {
    await this.#standIn?.close()
  }

  #next(): StandInAnswer {
    const reply = this.#script[Math.min(this.requests.length, this.#script.length) - 1]
    if (!reply || reply.kind === 'hang') return 'hang'
    if (reply.kind === 'status') {
      const { status, message = `status ${status}`, headers = {} } = reply
      return { status, headers, body: { error: { message } } }
    }
    return { body: completion(reply) }
  }
}

type Completion = Extract<ScriptedReply, { kind: 'text' | 'tool' | 'refusal' }>

function completion(reply: Completion): unknown {
  return {
    id: 'completion-1',
    object: 'chat.completion',
    created: 1,
    model: 'scripted',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', ...messageOf(reply) },
        finish_reason: finishReasonOf(reply),
      },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  }
}

function finishReasonOf(reply: Completion): string {
  if (reply.kind === 'tool') return 'tool_calls'
  return reply.kind === 'text' ? (reply.finishReason ?? 'stop') : 'stop'
}

function messageOf(reply: Completion) {
  if (reply.kind === 'text') return { content: reply.text }
  if (reply.kind === 'refusal') return { content: null, refusal: reply.text }
  const called = { name: reply.name, arguments: JSON.stringify(reply.input) }
  return { content: null, tool_calls: [{ id: 'call-1', type: 'function', function: called }] }
}
