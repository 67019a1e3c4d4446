-- Tables of the platform parts; every service has them in its own database.

create table outbox (
    position   bigint generated always as identity primary key,
    id         uuid        not null,
    topic      text        not null,
    key        text        not null,
    headers    jsonb       not null,
    payload    text        not null,
    created_at timestamptz not null default now()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
comment on table outbox is 'Facts not yet acknowledged by the broker. A row is deleted after the acknowledgement.';

create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
comment on table inbox is 'Facts already applied, per consumer. Committed together with their effect.';

create table idempotency_key (
    caller      text        not null,
    key         uuid        not null,
    fingerprint bytea       not null,
    status      int         not null,
    headers     jsonb       not null,
    body        text,
    created_at  timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);
comment on table idempotency_key is 'Answers to creating requests, by caller and Idempotency-Key. Kept for 30 days.';

create table audit (
    position       bigint generated always as identity,
    -- The writing transaction: lets the sealer take only rows that no open transaction can still precede.
    tx             xid8        not null default pg_current_xact_id(),
    at             timestamptz not null,
    actor          text        not null,
    action         text        not null,
    subject_type   text        not null,
    subject        text        not null,
    reason         text,
    before         text,
    after          text,
    correlation_id text,
    -- In the order in which they are sealed.
    primary key (tx, position)
);
create index audit_subject on audit (subject, position);
comment on table audit is 'Who changed what, when and why. Rows are only ever added.';

create table audit_seal (
    number    bigint primary key,
    tx_before xid8        not null,
    rows      int         not null,
    hash      bytea       not null,
    sealed_at timestamptz not null default now()
);
comment on table audit_seal is 'Each seal hashes the seal before it and every audit row whose transaction is older than tx_before.';

create table platform_secret (
    name  text  primary key,
    value bytea not null
);
comment on table platform_secret is 'Keys that all instances of this service share, made at first use (cursor signatures).';

create table due_act (
    act     text        not null check (act ~ '^[a-z-]+$'),
    subject text        not null,
    due_on  date        not null,
    done_at timestamptz not null,
    primary key (act, subject)
);
comment on table due_act is 'What the system did by itself when its day was reached, committed with the effect: of several instances only the one that inserts the row acts.';
