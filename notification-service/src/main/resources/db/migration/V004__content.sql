-- Texts that are sent to many. A text is never overwritten: a change is a new edition, and what did not change is carried on.

create table template (
    id              uuid        primary key,
    version         bigint      not null,
    key             text        not null unique check (key ~ '^[a-z][a-z0-9-]{1,59}$'),
    name            text        not null check (length(name) between 1 and 120),
    -- What it is for, as the desk reads it.
    purpose         text        not null check (length(purpose) <= 500),
    latest          int         not null check (latest >= 1),
    recorded_at     timestamptz not null,
    recorded_by     text        not null
);
comment on table template is 'A text for campaigns, rules and forms, under a key. Its words stand in its editions.';

create table content_edition (
    -- The template or the circular letter.
    content         uuid        not null,
    number          int         not null check (number >= 1),
    kind            text        not null check (kind in ('TEMPLATE', 'CIRCULAR_LETTER')),
    source_language text        not null check (source_language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    -- The languages that take the place of a missing one, in their order.
    fallback        text[]      not null,
    -- Whether it may only be sent in all six languages.
    official        boolean     not null,
    synthetic       boolean     not null,
    placeholders    jsonb       not null,
    -- What stands above and below the text of a circular letter.
    head            jsonb,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (content, number),
    check ((kind = 'CIRCULAR_LETTER') = (head is not null)),
    check (kind = 'TEMPLATE' or official)
);
comment on table content_edition is 'One version of a text in all its languages; what every message names. Never changed.';

create table content_variant (
    content         uuid        not null,
    -- The edition that brought this wording; later ones carry it on until they bring another.
    number          int         not null,
    language        text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    subject         text        not null check (length(subject) between 1 and 200),
    body            text        not null check (length(body) between 1 and 32000),
    -- The edition whose wording in the source language was translated.
    source_version  int         not null check (source_version between 1 and number),
    primary key (content, number, language),
    foreign key (content, number) references content_edition (content, number)
);
comment on table content_variant is 'The wording of a text in one language.';

create table content_release (
    content         uuid        not null,
    -- 0 for the letter itself, then its corrigenda and revisions.
    ordinal         int         not null check (ordinal >= 0),
    number          int         not null,
    kind            text        not null check (kind in ('ORIGINAL', 'CORRIGENDUM', 'REVISION')),
    reason          text,
    released_at     timestamptz not null,
    released_by     text        not null,
    -- Everyone who worked on it since the release before.
    drafted_by      text[]      not null,
    primary key (content, ordinal),
    foreign key (content, number) references content_edition (content, number),
    -- Four eyes.
    check (released_by <> all (drafted_by)),
    check ((kind = 'ORIGINAL') = (ordinal = 0)),
    check (kind = 'ORIGINAL' or reason is not null)
);
comment on table content_release is 'Editions that were published. They stand for ever; what follows corrects them in the open.';

create table circular_letter (
    id              uuid        primary key,
    version         bigint      not null,
    reference       text        not null unique,
    -- The reference as it stands in addresses.
    slug            text        not null unique check (slug ~ '^[A-Z0-9-]{3,60}$'),
    state           text        not null check (state in ('DRAFT', 'PUBLISHED', 'IN_REVISION')),
    latest          int         not null check (latest >= 1),
    -- How many times it was published; 0 while nobody outside has seen it.
    releases        int         not null check (releases >= 0),
    -- What is in the making beside the published letter.
    revision_kind   text        check (revision_kind in ('CORRIGENDUM', 'REVISION')),
    revision_reason text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    check ((state = 'DRAFT') = (releases = 0)),
    check ((state = 'IN_REVISION') = (revision_kind is not null and revision_reason is not null))
);
comment on table circular_letter is 'A circular letter as one record; its words and particulars stand in its editions.';

create table circular_enclosure (
    id              uuid        primary key,
    circular        uuid        not null references circular_letter (id),
    media_type      text        not null check (media_type = 'application/pdf'),
    file_name       text        not null,
    bytes           int         not null check (bytes > 0),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content         bytea       not null,
    added_at        timestamptz not null,
    added_by        text        not null
);
-- PDF is compressed by itself.
alter table circular_enclosure alter column content set storage external;
create index circular_enclosure_of on circular_enclosure (circular);
comment on table circular_enclosure is 'Files that go with circular letters. Which edition has which stands in its head.';

create table circular_archive (
    circular        uuid        not null references circular_letter (id),
    language        text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    slug            text        not null,
    -- As printed, with the revision.
    reference       text        not null,
    ordinal         int         not null,
    issued_on       date        not null,
    year            int         not null,
    subject         text        not null,
    synthetic       boolean     not null,
    published_at    timestamptz not null,
    updated_at      timestamptz not null,
    words           tsvector    not null,
    primary key (circular, language)
);
create index circular_archive_newest on circular_archive (language, issued_on desc, slug desc);
create index circular_archive_year on circular_archive (language, year, issued_on desc, slug desc);
create index circular_archive_words on circular_archive using gin (words);
create unique index circular_archive_slug on circular_archive (slug, language);
comment on table circular_archive is 'What the public list shows of each circular letter as it stands; made again from its release.';
