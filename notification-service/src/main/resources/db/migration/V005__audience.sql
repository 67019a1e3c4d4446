-- Read models of membership-service's facts; they can be emptied and rebuilt from the topics.

create table member_state_standing (
    code                  text   primary key check (code ~ '^[A-Z]{3}$'),
    acceded_on            date,
    accession_sequence    bigint not null default -1,
    -- First day on which the State is not a Member State any more (CS 237).
    left_on               date,
    denunciation_sequence bigint not null default -1,
    -- Dated lists of development status, as they were told: [{"status", "from", "to"}].
    statuses              jsonb  not null default '[]',
    statuses_sequence     bigint not null default -1
);
comment on table member_state_standing is 'Accession, denunciation and development status; a State without a row is a Member State.';

create table organization (
    id       uuid   primary key,
    -- By language tag; English always.
    names    jsonb  not null check (names ->> 'en' <> ''),
    country  text   not null check (country ~ '^[A-Z]{3}$'),
    kind     text   not null check (kind ~ '^[A-Z_]+$'),
    sequence bigint not null
);
create index organization_by_kind on organization (kind);
comment on table organization is 'Organizations of the register, members or not.';

create table organization_alias (
    organization uuid   primary key,
    -- Null once the merge was undone.
    merged_into  uuid   check (merged_into <> organization),
    -- Who stands for it at the end of all merges; itself when it stands alone.
    canonical    uuid   not null,
    sequence     bigint not null
);
create index organization_alias_of on organization_alias (merged_into);
create index organization_alias_canonical on organization_alias (canonical);
comment on table organization_alias is 'Who became an alias of whom. Nothing is fused: every other table keeps the id it was told.';

create table membership (
    id           uuid   primary key,
    organization uuid   not null,
    category     text   not null check (category ~ '^[A-Z_]+$'),
    sector       text   check (sector in ('R', 'T', 'D')),
    study_group  text,
    member_state text   not null check (member_state ~ '^[A-Z]{3}$'),
    -- As they were told: [{"state", "from", "to"}].
    states       jsonb  not null,
    -- Days on which it counts as a membership: active or suspended.
    held         datemultirange not null,
    sequence     bigint not null
);
create index membership_by_category on membership (category, sector);
comment on table membership is 'Who is a member, in which category and Sector, on which days.';

create table target_list_part (
    list        uuid        not null,
    number      int         not null check (number >= 1),
    part        int         not null,
    parts       int         not null check (part between 1 and parts),
    name        text        not null,
    addressee   text        not null check (addressee in ('MEMBER_STATE', 'ORGANIZATION')),
    valid_at    date        not null,
    frozen_at   timestamptz not null,
    -- In the six languages.
    explanation jsonb       not null,
    count       int         not null,
    entries     text[]      not null,
    primary key (list, number, part)
);
comment on table target_list_part is 'Frozen versions of target lists, as they come; a version is usable once all its parts are here.';

-- What the office itself enters.

create table regional_office (
    id             uuid        primary key,
    region         text        not null check (region ~ '^[A-Z]{3}$'),
    mailbox        text        not null check (mailbox like '%_@_%'),
    language       text        not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    synthetic      boolean     not null,
    designated_at  timestamptz not null,
    designated_by  text        not null,
    superseded_at  timestamptz,
    check (not synthetic or mailbox like '%.example')
);
create unique index regional_office_now on regional_office (region) where superseded_at is null;
comment on table regional_office is 'Mailbox of the organization''s own director per ITU-D region; never overwritten, only superseded.';

create table uploaded_list (
    id          uuid        primary key,
    name        text        not null check (length(name) between 1 and 120),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    read        bigint      not null,
    taken       bigint      not null,
    repeated    bigint      not null,
    refused     bigint      not null,
    -- The first rows that were not taken, and why.
    remarks     jsonb       not null,
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    check (read = taken + repeated + refused)
);
comment on table uploaded_list is 'Lists of recipients that were handed in; a list never changes.';

create table uploaded_recipient (
    list         uuid   not null,
    line         bigint not null,
    -- Whose reply counts: a Member State, an organization, or, without either, the mailbox itself.
    state        text   check (state ~ '^[A-Z]{3}$'),
    organization uuid,
    mailbox      text   not null,
    language     text   not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    list_group   text,
    particulars  jsonb,
    primary key (list, line)
);
comment on table uploaded_recipient is 'The rows of the uploaded lists.';
