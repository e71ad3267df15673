-- [R6, R7] Sets what reports need of a session from its parts, steps and decisions, whoever writes its row. A trigger, so
-- that no way of writing sessions can leave it out. What was erased is not read again: its figures stay. [S4]
create function derive_session_figures() returns trigger language plpgsql as $$
declare
  handoff_decision text;
begin
  new.touched_at := clock_timestamp();
  if tg_op = 'UPDATE' and exists (
    select 1 from parts p
    where p.organization_id = new.organization_id and p.workspace_id = new.workspace_id
      and p.conversation_id = new.conversation_id and p.kind = 'source' and p.erased_at is not null
  ) then
    return new;
  end if;
  with own as (
    select p.created_at, p.part_id, p.kind, p.author_kind, s.kind as step_kind,
      p.kind not in ('note', 'note-and-reopen') and (p.text <> '' or p.attachments <> '[]'::jsonb
        or (p.is_redacted and p.kind in ('source', 'comment'))) as is_public
    from parts p left join steps s on s.organization_id = p.organization_id
      and s.workspace_id = p.workspace_id and s.conversation_id = p.conversation_id and s.part_id = p.part_id
    where p.organization_id = new.organization_id and p.workspace_id = new.workspace_id
      and p.conversation_id = new.conversation_id
  ), asked as (
    select min(created_at) as at from own where author_kind = 'contact' and is_public
  ), persons as (
    select own.created_at from own, asked
    where is_public and author_kind = 'teammate' and step_kind is null and own.created_at >= asked.at
  ), closing as (
    select created_at, case when step_kind is not null then 'ai' when author_kind = 'teammate' then 'person' else 'bot' end as by
    from own where kind = 'close' and new.status <> 'open'
    order by created_at desc, length(part_id) desc, part_id desc limit 1
  )
  select
    (select at from asked),
    (select min(created_at) from own where step_kind = 'reply' and is_public),
    (select min(created_at) from persons),
    (select min(created_at) from persons where created_at >= new.handed_off_at),
    (select created_at from closing),
    (select by from closing)
  into new.asked_at, new.ai_answered_at, new.people_answered_at, new.people_after_handoff_at,
    new.closed_at, new.closed_by;
  if new.handed_off_at is not null then
    select d.id into handoff_decision from decisions d
    where d.organization_id = new.organization_id and d.workspace_id = new.workspace_id
      and d.conversation_id = new.conversation_id and d.outcome = 'handed-off'
    order by d.position desc limit 1;
    if handoff_decision is not null then
      select case
        when count(*) = 0 then 'closed'
        when bool_or(s.state = 'left-alone') then 'left-alone'
        else coalesce(
          max('teammate:' || (s.content ->> 'assigneeId')) filter (where s.kind = 'assign-teammate'),
          max('team:' || (s.content ->> 'assigneeId')) filter (where s.kind = 'assign-team'),
          'unassigned')
        end
      into new.handed_off_to
      from steps s
      where s.organization_id = new.organization_id and s.decision_id = handoff_decision
        and s.kind in ('assign-team', 'assign-teammate', 'unassign');
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger derive_session_figures before insert or update on sessions
  for each row execute function derive_session_figures();
--> statement-breakpoint
update sessions set touched_at = touched_at;
--> statement-breakpoint
update decisions set input_tokens = (details -> 'usage' ->> 'inputTokens')::int,
  output_tokens = (details -> 'usage' ->> 'outputTokens')::int
where details -> 'usage' ->> 'inputTokens' is not null;
