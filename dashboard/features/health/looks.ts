import type { HealthCheck } from '#api-contract/health.ts'
import type { IconName } from '../../components/controls/icon.tsx'

type Look = { icon: IconName; className: string; rank: number }

/** How a state shows: icon, colour and word together, the worst ranked first. */
export const looks: Record<HealthCheck['state'], Look> = {
  stops: { icon: 'failed', className: 'is-failed', rank: 0 },
  look: { icon: 'look', className: 'is-look', rank: 1 },
  unknown: { icon: 'unseen', className: 'is-unseen', rank: 2 },
  not_seen: { icon: 'unseen', className: 'is-unseen', rank: 3 },
  works: { icon: 'check', className: 'is-works', rank: 4 },
}
