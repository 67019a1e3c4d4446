-- Persons who act for an administration or an organization. What tells who they are stands in columns that an
-- erasure blanks; no constraint looks into them, because the server's log would show the row that fails.

alter table contact_mailbox add foreign key (organization) references organization;
create index contact_mailbox_organization on contact_mailbox (organization) where organization is not null;

create table contact_person (
    id                   uuid primary key,
    version              bigint      not null,
    member_state         text references member_state,
    organization         uuid references organization,
    name                 text,
    latin_name           text,
    title                text,
    email                text,
    phone                text,
    language             text,
    basis                text        not null check (basis in ('NOTIFIED', 'CONSENT', 'LEGITIMATE_INTEREST', 'PUBLISHED', 'SYNTHETIC')),
    purposes             jsonb       not null,
    search_text          text,
    search tsvector generated always as (array_to_tsvector(string_to_array(search_text, ' '))) stored,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    changed_at           timestamptz not null,
    erasure_requested_on date,
    erasure_reference    text,
    erased_at            timestamptz,
    erased_by            text,
    check (num_nonnulls(member_state, organization) = 1),
    check (num_nonnulls(erasure_requested_on, erasure_reference, erased_at, erased_by) in (0, 4)),
    check ((erased_at is null) = (name is not null)),
    check (erased_at is null or num_nonnulls(latin_name, title, email, phone, language, search_text) = 0)
);
create index contact_person_search on contact_person using gin (search);
create index contact_person_of_state on contact_person (member_state, id) where member_state is not null;
create index contact_person_of_organization on contact_person (organization, id) where organization is not null;
create index contact_person_email on contact_person (lower(email)) where email is not null;
comment on table contact_person is 'A person known as a contact of one Member State or one organization. Corrected in place: what was wrong about a person is not kept. After an erasure the row stays as an erased person.';
comment on column contact_person.name is 'As the person writes it, in any script.';
comment on column contact_person.latin_name is 'The same in Latin script, where the person gave it.';
comment on column contact_person.basis is 'Why the data may be held; consent to further purposes stands in contact_consent.';
comment on column contact_person.purposes is 'What the data may be used for on that basis; empty where the basis is consent.';
comment on column contact_person.changed_at is 'Last change of the person, its designations or consents.';
comment on column contact_person.erasure_reference is 'Number of the request; holds no name.';

create table contact_designation (
    id             uuid primary key,
    designation    uuid        not null,
    number         int         not null check (number > 0),
    person         uuid        not null references contact_person,
    role           text        not null check (role in (
        'DECLARATION_FOCAL_POINT', 'MINISTER_CABINET', 'GENEVA_MISSION', 'MEMBERSHIP_FOCAL_POINT', 'BILLING',
        'STUDY_GROUP_COORDINATOR')),
    topic          text,
    region         text check (region in ('AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR')),
    substitute_for uuid,
    valid_from     date        not null,
    valid_to       date,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    superseded_at  timestamptz check (superseded_at >= recorded_at),
    unique (designation, number),
    check (valid_from <= valid_to),
    check ((role = 'STUDY_GROUP_COORDINATOR') = (topic is not null)),
    check (role = 'STUDY_GROUP_COORDINATOR' or region is null),
    exclude using gist (person with =, role with =, coalesce(topic, '') with =, coalesce(region, '') with =,
                        daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
create unique index contact_designation_current on contact_designation (designation) where superseded_at is null;
create index contact_designation_of_person on contact_designation (person, recorded_at);
create index contact_designation_role on contact_designation (role, person) where superseded_at is null;
comment on table contact_designation is 'What a person is responsible for, from when to when (valid_to exclusive; equal to valid_from when it never began), and when we knew it. Rows are appended; a replaced row is stamped superseded_at.';
comment on column contact_designation.number is 'Of the rows about one designation, from 1.';
comment on column contact_designation.substitute_for is 'The designation whose holder this person stands in for.';

create table contact_consent (
    id          uuid primary key,
    person      uuid        not null references contact_person,
    number      int         not null check (number > 0),
    kind        text        not null check (kind in ('GIVEN', 'WITHDRAWN')),
    purposes    jsonb       not null,
    effective_on date       not null,
    reference   text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    unique (person, number)
);
comment on table contact_consent is 'Consents that a person gave or withdrew, in the order of recording. Never changed, but the reference is blanked by an erasure.';
comment on column contact_consent.reference is 'Where the consent is on file.';
