import { isPublicAddress } from '#adapters/files/public-address.ts'
import { publicLookup, resolveBySystem } from '#adapters/files/public-lookup.ts'
import { GuardedWebhookSender } from '#adapters/webhooks/guarded-webhook-sender.ts'
import type { Ground } from './open-stores.ts'

/** [O7] */
export function createWebhookSender({ config }: Pick<Ground, 'config'>): GuardedWebhookSender {
  return new GuardedWebhookSender({
    listedHosts: config.watchWebhookHosts,
    isPublicAddress,
    lookup: publicLookup(resolveBySystem),
  })
}
