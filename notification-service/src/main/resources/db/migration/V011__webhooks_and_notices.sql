create table webhook (
    id             uuid        primary key,
    version        bigint      not null,
    owner          text        not null,
    url            text        not null check (url ~ '^https?://[^[:space:]]+$' and length(url) <= 1000),
    -- Types of facts, or their beginnings with * at the end.
    event_types    text[]      not null check (cardinality(event_types) between 1 and 50),
    state          text        not null check (state in ('ACTIVE', 'PAUSED', 'DELETED')),
    -- Kept as it is: both sides sign with it. It leaves the service once, when it is made.
    secret         bytea       not null check (length(secret) = 32),
    former_secret  bytea,
    former_until   timestamptz,
    failing_since  timestamptz,
    created_at     timestamptz not null,
    check ((former_secret is null) = (former_until is null))
);
create index webhook_active on webhook (id) where state = 'ACTIVE';
create index webhook_of_owner on webhook (owner, id);
comment on table webhook is 'Where integrators want to be told of facts.';

create table webhook_delivery (
    id             uuid        primary key,
    webhook        uuid        not null references webhook (id),
    event_id       uuid        not null,
    event_type     text        not null,
    -- The CloudEvent as it is sent, word for word the same on every attempt: its signature is over these bytes.
    body           text        not null,
    state          text        not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts       int         not null default 0 check (attempts >= 0),
    -- By the database's clock: when it is tried next, or when the lease of the one who tries it ends.
    due_at         timestamptz,
    created_at     timestamptz not null,
    unique (webhook, event_id),
    check ((state = 'PENDING') = (due_at is not null))
);
create index webhook_delivery_due on webhook_delivery (due_at) where state = 'PENDING';
create index webhook_delivery_newest on webhook_delivery (webhook, id);
comment on table webhook_delivery is 'A fact owed to a webhook.';

create table webhook_attempt (
    delivery       uuid        not null references webhook_delivery (id),
    number         int         not null check (number >= 1),
    at             timestamptz not null,
    status         int,
    error          text,
    milliseconds   bigint      not null,
    primary key (delivery, number),
    check ((status is null) = (error is not null))
);
comment on table webhook_attempt is 'What the other side answered, or why it did not.';

create table notice (
    id             uuid        primary key,
    -- Who may read it: everyone with a role, the delegates of a Member State, one person by the token's subject.
    reader_kind    text        not null check (reader_kind in ('ROLE', 'MEMBER_STATE', 'PERSON')),
    reader         text        not null,
    code           text        not null check (code ~ '^[a-z][a-z-]{2,59}$'),
    -- What fills the text, and what the notice is about.
    particulars    jsonb       not null check (jsonb_typeof(particulars) = 'object'),
    link           text,
    at             timestamptz not null
);
create index notice_of_reader on notice (reader_kind, reader, id);
comment on table notice is 'What the portal shows to those who sign in.';

create table notice_reading (
    notice         uuid        not null references notice (id),
    reader         text        not null,
    at             timestamptz not null,
    primary key (notice, reader)
);
comment on table notice_reading is 'Who has read which notice; each person for itself.';
