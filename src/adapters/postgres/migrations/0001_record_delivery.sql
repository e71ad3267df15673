-- Stores a delivery once. A function, since engines plan its statements once and not at every call.
create function record_delivery(
  organization text, workspace text, key text, topic text, conversation text,
  gist jsonb, raw bytea, received_at timestamptz, is_used boolean, stamp text
) returns text language plpgsql as $$
declare
  ended_at timestamptz := case when is_used then null else received_at end;
begin
  if stamp is not null and not exists (
    select 1 from connections c
    where c.organization_id = organization and c.retired_at is null and c.id || ':' || c.revision = stamp
  ) then
    return 'stale';
  end if;
  insert into deliveries (organization_id, workspace_id, notification_key, topic, conversation_id,
    gist, raw, received_at, is_used, dispatched_at, worked_at)
  values (organization, workspace, key, topic, conversation,
    gist, raw, received_at, is_used, ended_at, ended_at)
  on conflict do nothing;
  return case when found then 'recorded' else 'repeated' end;
end $$;
