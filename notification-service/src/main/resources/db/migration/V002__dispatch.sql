create table dispatch (
    id               uuid        primary key,
    version          bigint      not null,
    -- Code of the letter rule that asked for it.
    purpose          text        not null check (purpose ~ '^[a-z][a-z-]{2,59}$'),
    subject          text        not null,
    addressee        text        not null,
    member_state     text        check (member_state ~ '^[A-Z]{3}$' and member_state = addressee),
    -- Office that it goes to; null when the facts name the mailbox.
    role             text        check (role ~ '^[A-Z_]+$'),
    letter           text        not null,
    particulars      text        not null,
    status           text        not null
                     check (status in ('WAITING_FOR_ADDRESS', 'QUEUED', 'HANDED', 'SENT', 'FAILED')),
    facts            text        not null,
    event_id         uuid        not null,
    correlation_id   text        not null,
    -- The trace of the fact, which the sending goes on with; null when it came while tracing was off.
    traceparent      text        check (traceparent ~ '^[0-9a-f]{2}(-[0-9a-f]+)+$'),
    requested_at     timestamptz not null,
    -- By the database's clock: when a queued letter is tried next, or when the lease on a handed one runs out.
    due_at           timestamptz not null,
    attempts         int         not null default 0 check (attempts >= 0),
    doubtful         int         not null default 0 check (doubtful between 0 and attempts),
    outcome_unknown  boolean     not null default false,
    message_id       text        not null unique,
    address          text,
    language         text        check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    template_version text,
    content_sha256   text        check (content_sha256 ~ '^[0-9a-f]{64}$'),
    handed_at        timestamptz,
    sent_at          timestamptz,
    server_answer    text,
    -- One letter per purpose, thing and addressee, whatever the number of events that ask for it.
    unique (purpose, subject, addressee),
    check (member_state is null or role is not null),
    check (status not in ('HANDED', 'SENT') or (address is not null and language is not null
           and template_version is not null and content_sha256 is not null and handed_at is not null)),
    check ((status = 'SENT') = (sent_at is not null)),
    check (status not in ('SENT', 'FAILED') or server_answer is not null)
);
create index dispatch_due on dispatch (due_at) where status in ('QUEUED', 'HANDED');
create index dispatch_waiting on dispatch (addressee) where status = 'WAITING_FOR_ADDRESS';
create index dispatch_of_state on dispatch (member_state, id);
create index dispatch_failed on dispatch (id) where status = 'FAILED';
comment on table dispatch is 'Letters owed, and the proof of those sent: when, to which address, what the server answered.';

create table dispatched_letter (
    dispatch_id      uuid primary key references dispatch (id),
    language         text not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    title            text not null,
    sender           text not null,
    text             text not null,
    html             text not null,
    template_version text not null
);
comment on table dispatched_letter is 'The words as they were last handed to the mail server. dispatch.content_sha256 is over them.';
