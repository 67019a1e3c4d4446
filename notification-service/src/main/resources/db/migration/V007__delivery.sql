-- How several instances share the sending, and whether this database may send at all.

create table sender (
    id          uuid        primary key,
    started_at  timestamptz not null default clock_timestamp(),
    -- By the database's clock, renewed while the instance lives.
    lease_until timestamptz not null
);
comment on table sender is 'Instances that send. What belonged to one whose lease ran out is taken over by the others.';

create table send_slot (
    sender   uuid     not null references sender (id) on delete cascade,
    slot     smallint not null check (slot >= 0),
    -- All null while the connection has nothing in hand.
    campaign uuid,
    step     smallint,
    number   bigint,
    attempt  smallint,
    primary key (sender, slot),
    check (num_nulls(campaign, step, number, attempt) in (0, 4))
) with (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
comment on table send_slot is 'The mail that each open connection has in hand, written before the server hears of it: after a crash these alone are in doubt.';

create table claim (
    id       bigint   generated always as identity primary key,
    campaign uuid     not null,
    step     smallint not null,
    first    bigint   not null check (first >= 1),
    last     bigint   not null check (last >= first),
    -- Null when nobody works on it: its numbers without a delivery are still to be sent.
    sender   uuid     references sender (id) on delete set null,
    foreign key (campaign, step) references campaign_step (campaign, number)
);
create index claim_of_step on claim (campaign, step);
create index claim_of_sender on claim (sender);
comment on table claim is 'Ranges of recipients that are being sent. A row goes when each of its numbers has a delivery.';

-- A deferred mail that an instance has taken up again.
alter table delivery add column claimed_by uuid references sender (id) on delete set null;
create index delivery_claimed on delivery (claimed_by) where claimed_by is not null;

create table send_right (
    only_row     boolean     primary key default true check (only_row),
    epoch        uuid        not null,
    counter      bigint      not null check (counter >= 1),
    signed_in_by text        not null,
    reason       text        not null,
    at           timestamptz not null
);
comment on table send_right is 'Its twin is a file outside the database. A copy restored from a backup lags behind the file, and sends nothing until a person signs it in.';
