type DeliveryState = 'scheduled' | 'retrying' | 'delivered' | 'failed' | 'dropped'

type Attempt = {
  readonly at: string
  readonly status: number | null
  readonly took_ms: number
}

/** One notification on its way, as the control API shows it. A duplicate is a delivery of its own. */
export type Delivery = {
  readonly id: string
  readonly notification_id: string | null
  readonly topic: string
  readonly conversation_id: string | null
  readonly at: string
  readonly duplicate: boolean
  state: DeliveryState
  attempts: readonly Attempt[]
  body: object | null
}
