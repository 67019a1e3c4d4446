-- A campaign, its steps and its frozen recipients. A step is the letter itself (0) or a rung of its reminder ladder (1, 2, …).

create table campaign (
    id              uuid        primary key,
    version         bigint      not null,
    name            text        not null check (length(name) between 1 and 120),
    state           text        not null
                    check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'RUNNING', 'PAUSED', 'FINISHED', 'CANCELLED')),
    -- What a reader may have unsubscribed from; nobody can from a statutory notice.
    subject         text        not null check (subject ~ '^[a-z][a-z-]{1,39}$'),
    statutory       boolean     not null,
    audience        jsonb       not null,
    -- What counts as a reply, such as {"kind": "DECLARATION", "reference": "CL-25/36"}; null where none is asked for.
    reply           jsonb,
    deadline        date,
    start_at        timestamptz,
    not_after       timestamptz,
    -- The day's hours in which a recipient gets mail, by the recipient's own clock.
    window_from     time,
    window_to       time,
    per_minute      int         check (per_minute > 0),
    synthetic       boolean     not null,
    drafted_by      text        not null,
    submitted_by    text,
    approved_by     text,
    recorded_at     timestamptz not null,
    check (not_after is null or start_at is null or not_after > start_at),
    check ((window_from is null) = (window_to is null)),
    -- Four eyes.
    check (approved_by is null or (approved_by <> drafted_by and approved_by <> submitted_by)),
    check (state in ('DRAFT', 'IN_REVIEW', 'CANCELLED') or approved_by is not null)
);
create index campaign_at_work on campaign (id) where state in ('SCHEDULED', 'RUNNING');
comment on table campaign is 'An official letter or an outreach mailing to many, with its reminders.';

create table campaign_step (
    campaign        uuid        not null references campaign (id),
    number          smallint    not null check (number >= 0),
    -- Days before the deadline; null for the letter itself, which goes when the campaign starts.
    days_before     int         check (days_before > 0),
    -- Offices that the step writes to; null means those of the audience.
    roles           text[],
    content         uuid        not null,
    -- Fixed at the approval; every message names it.
    content_version int,
    state           text        not null check (state in ('PLANNED', 'FREEZING', 'RUNNING', 'DONE', 'SKIPPED')),
    frozen_at       timestamptz,
    targeted        bigint,
    -- The first number that nobody has taken up for sending.
    next_number     bigint      not null default 1,
    primary key (campaign, number),
    check ((days_before is null) = (number = 0)),
    check (state in ('PLANNED', 'FREEZING', 'SKIPPED') or (frozen_at is not null and targeted is not null and content_version is not null))
);
create index campaign_step_running on campaign_step (campaign, number) where state in ('FREEZING', 'RUNNING');
comment on table campaign_step is 'One wave of mail; its recipients are frozen when it begins.';

create table recipient (
    campaign        uuid        not null,
    step            smallint    not null,
    number          bigint      not null check (number >= 1),
    -- MEMBER_STATE: ISO 3166-1 alpha-3; ORGANIZATION: its id; ADDRESS: the mailbox itself, of somebody on a list that was handed in.
    addressee_kind  text        not null check (addressee_kind in ('MEMBER_STATE', 'ORGANIZATION', 'ADDRESS')),
    addressee       text        not null,
    role            text,
    mailbox         text        not null check (mailbox like '%_@_%'),
    language        text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    -- IANA zone of the addressee's capital, or null where it is not known.
    zone            text,
    -- The audience's groups that led here, first the one that counts; others reached by the same mailbox stand in also_for.
    groups          text[]      not null,
    also_for        text[]      not null default '{}',
    region          text,
    -- Values for placeholders that are the recipient's own.
    particulars     jsonb,
    -- The freeze holds the row of the step; a foreign key to it would look it up once more for every recipient.
    primary key (campaign, step, number),
    -- Whoever is reached by several groups gets one letter.
    unique (campaign, step, mailbox)
);
create index recipient_by_addressee on recipient (addressee, campaign, step);
comment on table recipient is 'The frozen list of a step, kept as evidence. Never changed after the freeze.';

create table delivery (
    campaign        uuid        not null,
    step            smallint    not null,
    number          bigint      not null,
    outcome         text        not null
                    check (outcome in ('ACCEPTED', 'DEFERRED', 'REFUSED', 'SUPPRESSED', 'STOPPED', 'EXPIRED', 'UNWRITABLE')),
    attempts        smallint    not null check (attempts >= 0),
    -- By the database's clock: when a deferred one is tried again.
    due_at          timestamptz,
    at              timestamptz not null,
    answer          text,
    doubtful        boolean     not null default false,
    bounced_at      timestamptz,
    -- A foreign key to recipient would lock, and so write, the frozen row once more for every mail.
    primary key (campaign, step, number),
    check ((outcome = 'DEFERRED') = (due_at is not null))
);
create index delivery_due on delivery (campaign, step, due_at) where outcome = 'DEFERRED';
comment on table delivery is 'What became of a recipient''s mail; no row while nobody has tried it.';

create table suppression (
    mailbox         text        not null check (mailbox = lower(mailbox)),
    -- Subject of campaigns that no longer reach the mailbox; * for all.
    subject         text        not null check (subject = '*' or subject ~ '^[a-z][a-z-]{1,39}$'),
    reason          text        not null check (reason in ('HARD_BOUNCE', 'COMPLAINT', 'UNSUBSCRIBED', 'OFFICE')),
    since           timestamptz not null,
    lifted_at       timestamptz,
    detail          text
);
create unique index suppression_in_force on suppression (mailbox, subject) where lifted_at is null;
comment on table suppression is 'Mailboxes that are not written to. A statutory notice heeds hard bounces alone.';

create table campaign_reply (
    campaign        uuid        not null references campaign (id),
    addressee       text        not null,
    kind            text        not null check (kind in ('DECLARATION', 'FORM', 'INVITATION', 'OFFICE')),
    -- What was answered: the id of the declaration, the form's answer, the reply to the invitation.
    reference       text        not null,
    at              timestamptz not null,
    -- A reply that was taken back, such as a withdrawn declaration, is none.
    withdrawn_at    timestamptz,
    primary key (campaign, addressee, kind, reference)
);
create index campaign_reply_standing on campaign_reply (campaign, addressee) where withdrawn_at is null;
comment on table campaign_reply is 'Who has answered a campaign; no reminder reaches an addressee that stands here.';
