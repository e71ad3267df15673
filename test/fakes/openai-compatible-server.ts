import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** What the server answers to one request, in order; the last one repeats. */
export type ScriptedReply =
  | { kind: 'text'; text: string; finishReason?: string }
  | { kind: 'tool'; name: string; input: unknown }
  | { kind: 'refusal'; text: string }
  | { kind: 'status'; status: number; message?: string; headers?: Record<string, string> }
  | { kind: 'hang' }

export type ChatMessage = {
  role: string
  content: string | { type: string; text?: string; image_url?: { url: string } }[] | null
  tool_calls?: { function: { name: string; arguments: string } }[]
}

export type ChatRequest = {
  model: string
  messages: ChatMessage[]
  tools?: { function: { name: string; parameters: { properties: Record<string, unknown> } } }[]
  tool_choice?: unknown
  response_format?: { type: string; json_schema?: { schema: unknown } }
}

/** A chat-completions server on a loopback socket that says what the test tells it to. */
export class OpenAiCompatibleServer {
  readonly requests: ChatRequest[] = []
  readonly keys: (string | undefined)[] = []
  #script: ScriptedReply[] = []
  readonly #server: Server
  #port = 0

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response)
    })
  }

  static async start(): Promise<OpenAiCompatibleServer> {
    const server = new OpenAiCompatibleServer()
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    const address = server.#server.address()
    server.#port = typeof address === 'object' && address ? address.port : 0
    return server
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${this.#port}/v1`
  }

  /** Forgets what was asked and says what comes next. */
  script(...replies: ScriptedReply[]): void {
    this.#script = replies
    this.requests.length = 0
    this.keys.length = 0
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer) // no encoding is set
    if (request.url !== '/v1/chat/completions') return send(response, 404, { error: 'not found' })
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest // what the SDK sends
    this.requests.push(body)
    this.keys.push(request.headers.authorization)
    const reply = this.#script[Math.min(this.requests.length, this.#script.length) - 1]
    if (!reply || reply.kind === 'hang') return
    if (reply.kind === 'status') {
      const error = { message: reply.message ?? `status ${reply.status}` }
      return send(response, reply.status, { error }, reply.headers)
    }
    send(response, 200, completion(body.model, reply))
  }
}

function completion(
  model: string,
  reply: Extract<ScriptedReply, { kind: 'text' | 'tool' | 'refusal' }>,
): unknown {
  return {
    id: 'completion-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', ...messageOf(reply) },
        finish_reason:
          reply.kind === 'tool'
            ? 'tool_calls'
            : reply.kind === 'text'
              ? (reply.finishReason ?? 'stop')
              : 'stop',
      },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  }
}

function messageOf(reply: Extract<ScriptedReply, { kind: 'text' | 'tool' | 'refusal' }>) {
  if (reply.kind === 'text') return { content: reply.text }
  if (reply.kind === 'refusal') return { content: null, refusal: reply.text }
  return {
    content: null,
    tool_calls: [
      {
        id: 'call-1',
        type: 'function',
        function: { name: reply.name, arguments: JSON.stringify(reply.input) },
      },
    ],
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
