import type { Context } from 'hono'
import type { Credentials } from '../../auth/authenticate.ts'
import type { RequestVariables } from '../../http-parts.ts'

export function credentialsOf({ req: request }: Context<RequestVariables>): Credentials {
  return {
    method: request.method,
    authorization: request.header('Authorization'),
    cookie: request.header('Cookie'),
    organizationId: request.header('Organization-Id'),
    origin: request.header('Origin'),
    host: request.header('Host'),
  }
}
