import type { ComponentType } from 'react'
import type { IconName } from '../../components/controls/icon.tsx'
import type { Words } from '../../language/en.ts'
import { HealthBadge, ReviewBadge, WaitingBadge } from './place-badges.tsx'

export type Place = {
  /** Its word in the catalogue. */
  name: keyof Words['nav']
  path: string
  icon: IconName
  group: 'now' | 'knowledge' | 'figures' | 'health'
  /** After `g`; in the rail's order s r k t p i h. */
  key: string
  /** In the bar at the foot of a phone; the others stand behind More. */
  isOnPhone?: boolean
  Badge?: ComponentType
}

/** Every place of the rail, in its order. A new page adds its row. */
export const places: Place[] = [
  {
    name: 'sessions',
    path: 'sessions',
    icon: 'messages',
    group: 'now',
    key: 's',
    isOnPhone: true,
    Badge: WaitingBadge,
  },
  {
    name: 'review',
    path: 'review',
    icon: 'review',
    group: 'now',
    key: 'r',
    isOnPhone: true,
    Badge: ReviewBadge,
  },
  {
    name: 'knowledge',
    path: 'knowledge',
    icon: 'book',
    group: 'knowledge',
    key: 'k',
    isOnPhone: true,
  },
  { name: 'tryIt', path: 'try', icon: 'flask', group: 'knowledge', key: 't' },
  { name: 'reports', path: 'reports', icon: 'chart', group: 'figures', key: 'p' },
  { name: 'insights', path: 'insights', icon: 'bulb', group: 'figures', key: 'i' },
  {
    name: 'health',
    path: 'health',
    icon: 'pulse',
    group: 'health',
    key: 'h',
    isOnPhone: true,
    Badge: HealthBadge,
  },
]

export const settingsPath = 'settings/integrations/intercom/connection'

export const placeGroups = ['now', 'knowledge', 'figures', 'health'] as const
