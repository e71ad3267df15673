import type { SecretPlace } from '../connection/secret-box.ts'

/** What the secret of a rule's webhook is bound to. */
export function webhookSecretPlace(place: { organizationId: string; ruleId: string }): SecretPlace {
  return { organizationId: place.organizationId, kind: `watch-webhook ${place.ruleId}` }
}
