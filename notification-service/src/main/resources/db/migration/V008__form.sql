-- Forms that anybody may answer, and their answers.

create table form (
    key         text    primary key check (key ~ '^[a-z][a-z0-9-]{2,59}$'),
    version     bigint  not null,
    -- The newest definition, and the one that is shown; null while none is.
    latest      int     not null check (latest >= 1),
    published   int     check (published between 1 and latest),
    -- How many answers there are; also the number of the last one.
    answers     bigint  not null default 0
);
comment on table form is 'A form by its key; what it asks stands in its versions.';

create table form_version (
    form        text        not null references form (key),
    number      int         not null check (number >= 1),
    definition  jsonb       not null,
    drafted_by  text        not null,
    recorded_at timestamptz not null,
    primary key (form, number)
);
comment on table form_version is 'What a form asks, in six languages. Never changed: an answer names the version that it answers.';

create table form_publication (
    form         text        not null,
    number       int         not null,
    published_by text        not null,
    drafted_by   text        not null,
    -- SHIPPED: came with the software, as demonstration data.
    basis        text        not null check (basis in ('OFFICERS', 'SHIPPED')),
    recorded_at  timestamptz not null,
    primary key (form, number),
    foreign key (form, number) references form_version (form, number),
    -- Four eyes.
    check (basis = 'SHIPPED' or published_by <> drafted_by)
);
comment on table form_publication is 'Who put which version before the public.';

create table form_answer (
    id           uuid        primary key,
    version      bigint      not null,
    form         text        not null,
    form_version int         not null,
    number       bigint      not null check (number >= 1),
    language     text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    received_at  timestamptz not null,
    -- By question; every value is a list of texts.
    given        jsonb       not null check (jsonb_typeof(given) = 'object'),
    organization text,
    country      text        check (country ~ '^[A-Z]{3}$'),
    -- Of the page that was sent in, so that sending it twice makes one answer.
    token        text,
    -- The letter that led here.
    campaign     uuid,
    step         smallint,
    recipient    bigint,
    state        text        not null check (state in ('RECEIVED', 'ASSIGNED', 'CONTACTED', 'MEETING', 'AGREEMENT', 'CLOSED', 'ERASED')),
    officer      text,
    erased_at    timestamptz,
    foreign key (form, form_version) references form_version (form, number),
    foreign key (campaign, step, recipient) references recipient (campaign, step, number),
    unique (form, number),
    unique (form, token),
    check ((campaign is null) = (step is null) and (step is null) = (recipient is null)),
    check ((state = 'ERASED') = (erased_at is not null))
);
create index form_answer_at_work on form_answer (form, officer, number);
comment on table form_answer is 'An answer to a form. Erasing it leaves the coded choices, the organization and the country.';

create table form_answer_step (
    answer      uuid        not null references form_answer (id),
    number      int         not null check (number >= 1),
    kind        text        not null check (kind in ('ASSIGNED', 'CONTACTED', 'MEETING', 'AGREEMENT', 'CLOSED', 'NOTE', 'ERASED')),
    on_day      date        not null,
    note        text        check (length(note) <= 2000),
    officer     text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (answer, number)
);
comment on table form_answer_step is 'What the office did, and will do, about an answer.';

create table form_acknowledgement (
    answer        uuid        primary key references form_answer (id),
    mailbox       text,
    state         text        not null check (state in ('QUEUED', 'HANDED', 'SENT', 'FAILED', 'ERASED')),
    attempts      int         not null default 0,
    -- By the database's clock: when it is tried again, or when a lease ends.
    due_at        timestamptz not null,
    message_id    text        not null,
    server_answer text,
    sent_at       timestamptz,
    check ((state = 'ERASED') or mailbox is not null)
);
create index form_acknowledgement_due on form_acknowledgement (due_at) where state in ('QUEUED', 'HANDED');
comment on table form_acknowledgement is 'The letter that thanks for an answer and says what comes next.';
