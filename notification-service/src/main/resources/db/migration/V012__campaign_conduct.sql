-- What conducting a campaign needs beyond what its parts agree on.

alter table campaign
    -- Everybody who had a hand in the draft; none of them may approve it.
    add column drafters           text[]      not null default '{}',
    -- The deadline is that of the call whose answers are waited for, and moves with it.
    add column deadline_from_call boolean     not null default false,
    add column launched_at        timestamptz,
    add column ended_at           timestamptz,
    -- Why it was rejected, cancelled or ended early.
    add column reason             text,
    -- Facts told about the campaign: the sequence of its events.
    add column told               bigint      not null default 0,
    add column words              tsvector    not null generated always as (to_tsvector('simple', name)) stored,
    add foreign key (subject) references subject (code),
    add check (ended_at is null or state in ('FINISHED', 'CANCELLED')),
    add check (approved_by is null or not (approved_by = any (drafters)));
create index campaign_by_state on campaign (state, id);
create index campaign_by_subject on campaign (subject, id);
create index campaign_by_words on campaign using gin (words);
create index campaign_by_reply on campaign ((reply ->> 'kind'), (reply ->> 'reference'));

alter table campaign_step
    -- Why it does not go; an officer's words stand in skip_reason.
    add column skipped     text check (skipped in ('DAY_PASSED', 'OFFICE', 'ENDED')),
    add column skip_reason text,
    -- What went wrong when its recipients were frozen the last time; it is tried again.
    add column trouble     text,
    -- When its end was told.
    add column settled_at  timestamptz,
    add check (skipped is null or state = 'SKIPPED'),
    add check (settled_at is null or state = 'DONE');
create index campaign_step_freezing on campaign_step (campaign, number) where state = 'FREEZING';
create index campaign_step_unsettled on campaign_step (campaign, number) where state = 'DONE' and settled_at is null;

create table followed_call (
    call        text        primary key,
    period      text,
    deadline    date,
    closed      boolean     not null,
    sequence    bigint      not null
);
comment on table followed_call is 'Deadlines of the calls to declare, as contribution-service tells them. May be emptied and filled again from the topic.';

create table answer (
    kind         text        not null check (kind in ('DECLARATION', 'FORM', 'INVITATION')),
    -- What was asked: the circular letter of the call, the form, the meeting.
    reference    text        not null,
    addressee    text        not null,
    -- Id of the declaration, of the form's answer, of the reply to the invitation.
    answer       text        not null,
    at           timestamptz not null,
    withdrawn_at timestamptz,
    primary key (kind, reference, addressee, answer)
);
comment on table answer is 'Answers of all kinds as they came, also those that came before a campaign asked for them.';

-- How many mails of a step have which outcome: the sum of the changes. Rows are added only, by the statement that writes
-- deliveries, so that writers do not wait for each other; what a finished step left is summed up into one row each.
create table campaign_count (
    campaign    uuid        not null,
    step        smallint    not null,
    -- An outcome of delivery, or BOUNCED: came back after it had been accepted.
    outcome     text        not null,
    change      bigint      not null
);
create index campaign_count_of on campaign_count (campaign, step) include (outcome, change);
comment on table campaign_count is 'Changes of the numbers of mails by outcome.';

create function count_deliveries_added() returns trigger language plpgsql as $$
begin
    insert into campaign_count (campaign, step, outcome, change)
    select campaign, step, outcome, count(*) from added group by campaign, step, outcome;
    if exists (select from added where bounced_at is not null) then
        insert into campaign_count (campaign, step, outcome, change)
        select campaign, step, 'BOUNCED', count(*) from added where bounced_at is not null group by campaign, step;
    end if;
    return null;
end $$;

create function count_deliveries_changed() returns trigger language plpgsql as $$
begin
    -- Whoever inserts with "on conflict do update" comes here too, mostly without a conflict.
    if not exists (select from added) then
        return null;
    end if;
    insert into campaign_count (campaign, step, outcome, change)
    select campaign, step, outcome, sum(change)
    from (select campaign, step, outcome, 1 as change from added
          union all select campaign, step, outcome, -1 from removed
          union all select campaign, step, 'BOUNCED', 1 from added where bounced_at is not null
          union all select campaign, step, 'BOUNCED', -1 from removed where bounced_at is not null) changes
    group by campaign, step, outcome
    having sum(change) <> 0;
    return null;
end $$;

create trigger delivery_added after insert on delivery
    referencing new table as added for each statement execute function count_deliveries_added();
create trigger delivery_changed after update on delivery
    referencing old table as removed new table as added for each statement execute function count_deliveries_changed();

-- The exceptions are few and asked for by name; what was accepted needs no index.
create index delivery_not_accepted on delivery (campaign, outcome, step, number) where outcome <> 'ACCEPTED';
