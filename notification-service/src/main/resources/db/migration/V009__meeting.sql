-- Meetings, who is invited to them, who answered and who came.

create table meeting (
    key         text        primary key check (key ~ '^[A-Z][A-Z0-9-]{2,39}$'),
    version     bigint      not null,
    kind        text        not null check (kind in ('WTDC', 'PREPARATORY', 'OTHER')),
    -- The conference that it prepares.
    part_of     text        references meeting (key),
    -- By language tag; all six.
    names       jsonb       not null,
    opens_on    date        not null,
    closes_on   date        not null,
    place       text        not null,
    zone        text        not null,
    synthetic   boolean     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    -- Which revision the row shows, and since when.
    revision    int         not null default 1 check (revision >= 1),
    revised_at  timestamptz not null,
    cancelled   boolean     not null default false,
    check (closes_on >= opens_on),
    check (part_of is null or part_of <> key)
);
comment on table meeting is 'Conferences and other meetings that people are invited to, as they stand; meeting_revision has what stood before.';

create table meeting_revision (
    meeting     text        not null references meeting (key),
    number      int         not null check (number >= 1),
    act         text        not null check (act in ('SCHEDULED', 'CORRECTED', 'MOVED', 'CANCELLED')),
    reason      text        check (length(reason) between 1 and 500),
    names       jsonb       not null,
    opens_on    date        not null,
    closes_on   date        not null,
    place       text        not null,
    zone        text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (meeting, number),
    check ((act = 'SCHEDULED') = (number = 1)),
    check (number = 1 or reason is not null)
);
comment on table meeting_revision is 'Everything that was ever said about a meeting, in order; never changed.';

create table meeting_session (
    id            uuid        primary key,
    meeting       text        not null references meeting (key),
    titles        jsonb       not null,
    access        text        not null check (access in ('PUBLIC', 'MEMBERS_ONLY', 'BY_INVITATION')),
    -- What is said may be used, who said it may not be told.
    chatham_house boolean     not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    -- How many addressees have a place; null means all who come.
    capacity      int         check (capacity >= 1),
    recorded_at   timestamptz not null,
    version       bigint      not null,
    revision      int         not null default 1 check (revision >= 1),
    revised_at    timestamptz not null,
    cancelled     boolean     not null default false,
    check (ends_at > starts_at)
);
create index meeting_session_of on meeting_session (meeting, starts_at);
comment on table meeting_session is 'The sessions of a meeting, as they stand; meeting_session_revision has what stood before.';

create table meeting_session_revision (
    session     uuid        not null references meeting_session (id),
    number      int         not null check (number >= 1),
    act         text        not null check (act in ('SCHEDULED', 'CORRECTED', 'MOVED', 'CANCELLED')),
    reason      text        check (length(reason) between 1 and 500),
    titles      jsonb       not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    capacity    int,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (session, number),
    check ((act = 'SCHEDULED') = (number = 1)),
    check (number = 1 or reason is not null)
);
comment on table meeting_session_revision is 'Everything that was ever said about a session, in order; never changed.';

create table invitation_list (
    id          uuid        primary key,
    meeting     text        not null references meeting (key),
    name        text        not null check (length(name) between 1 and 120),
    -- The short list of those whom the head of the office invites.
    vip         boolean     not null,
    -- The audience that the entries were drawn from; null when they were entered.
    drawn_from  jsonb,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
comment on table invitation_list is 'Whom the office invites to a meeting, by group; a list never changes, another takes its place.';

create table invitation_entry (
    list         uuid   not null references invitation_list (id),
    number       int    not null check (number >= 1),
    state        text   check (state ~ '^[A-Z]{3}$'),
    organization uuid,
    -- A named office that is written to; without one, the offices of the State or organization are.
    mailbox      text   check (mailbox like '%_@_%'),
    language     text   check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
    -- Of a high-level person, and on what basis it is kept; both go when it is erased.
    person       text   check (length(person) <= 200),
    basis        text   check (length(basis) <= 200),
    primary key (list, number),
    check (num_nonnulls(state, organization) <= 1),
    check (num_nonnulls(state, organization, mailbox) >= 1),
    check (mailbox is null or language is not null),
    check ((person is null) = (basis is null))
);
comment on table invitation_entry is 'An addressee of an invitation.';

create table invitation_answer (
    id             uuid        primary key,
    meeting        text        not null references meeting (key),
    -- Code of a Member State, id of an organization, or the mailbox of a named office.
    addressee      text        not null,
    number         int         not null check (number >= 1),
    answer         text        not null check (answer in ('YES', 'NO', 'REPRESENTED')),
    represented_by text        check (length(represented_by) <= 200),
    -- Names, given with consent; null once they are erased.
    delegates      text        check (length(delegates) <= 2000),
    sessions       uuid[]      not null,
    received_at    timestamptz not null,
    unique (meeting, addressee, number),
    check (represented_by is null or answer = 'REPRESENTED')
);
comment on table invitation_answer is 'Answers to invitations; of one addressee the last counts.';

create table attendance (
    meeting      text        not null references meeting (key),
    number       int         not null check (number >= 1),
    member_group text        not null
                 check (member_group in ('MEMBER_STATES', 'SECTOR_MEMBERS', 'ASSOCIATES', 'ACADEMIA', 'INTERNATIONAL_ORGANIZATIONS',
                                         'UN_AGENCIES', 'PRIVATE_SECTOR', 'OTHERS')),
    registered   int         check (registered >= 0),
    attended     int         check (attended >= 0),
    -- A published share where the counts are not known.
    share        numeric(5, 2) check (share between 0 and 100),
    basis        text        not null check (basis in ('COUNTED', 'PUBLISHED', 'SYNTHETIC')),
    source       text        check (length(source) <= 200),
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (meeting, number),
    check (num_nonnulls(registered, attended, share) >= 1)
);
comment on table attendance is 'Who registered and who came, by member group; of one group the last count holds.';

create table attendee (
    meeting      text        not null references meeting (key),
    -- Number of the registration. No person is named.
    reference    text        not null check (reference ~ '^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$'),
    number       int         not null check (number >= 1),
    state        text        check (state ~ '^[A-Z]{3}$'),
    organization uuid,
    member_group text        not null
                 check (member_group in ('MEMBER_STATES', 'SECTOR_MEMBERS', 'ASSOCIATES', 'ACADEMIA', 'INTERNATIONAL_ORGANIZATIONS',
                                         'UN_AGENCIES', 'PRIVATE_SECTOR', 'OTHERS')),
    private      boolean     not null,
    presence     text        not null check (presence in ('REGISTERED', 'ATTENDED', 'WITHDRAWN')),
    reason       text        check (length(reason) between 1 and 500),
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (meeting, reference, number),
    check (num_nonnulls(state, organization) <= 1)
);
comment on table attendee is 'Who registered and who came, one by one; of one registration the last row holds.';

insert into meeting (key, version, kind, part_of, names, opens_on, closes_on, place, zone, synthetic, recorded_at, recorded_by, revised_at) values
    ('WTDC-17', 0, 'WTDC', null,
     '{"en": "World Telecommunication Development Conference 2017", "fr": "Conférence mondiale de développement des télécommunications de 2017",
       "es": "Conferencia Mundial de Desarrollo de las Telecomunicaciones de 2017", "ar": "المؤتمر العالمي لتنمية الاتصالات لعام 2017",
       "ru": "Всемирная конференция по развитию электросвязи 2017 года", "zh": "2017年世界电信发展大会"}',
     '2017-10-09', '2017-10-20', 'Buenos Aires', 'America/Argentina/Buenos_Aires', false, '2026-01-01T00:00:00Z', 'system', '2026-01-01T00:00:00Z'),
    ('WTDC-21', 0, 'WTDC', null,
     '{"en": "World Telecommunication Development Conference 2021 (as planned)", "fr": "Conférence mondiale de développement des télécommunications de 2021 (dates prévues)",
       "es": "Conferencia Mundial de Desarrollo de las Telecomunicaciones de 2021 (fechas previstas)", "ar": "المؤتمر العالمي لتنمية الاتصالات لعام 2021 (حسب الخطة)",
       "ru": "Всемирная конференция по развитию электросвязи 2021 года (по плану)", "zh": "2021年世界电信发展大会（原定日期）"}',
     '2021-11-08', '2021-11-19', 'Addis Ababa', 'Africa/Addis_Ababa', false, '2026-01-01T00:00:00Z', 'system', '2026-01-01T00:00:00Z');

insert into meeting_revision (meeting, number, act, names, opens_on, closes_on, place, zone, recorded_at, recorded_by)
select key, 1, 'SCHEDULED', names, opens_on, closes_on, place, zone, recorded_at, recorded_by from meeting;

insert into attendance (meeting, number, member_group, share, basis, source, recorded_at, recorded_by) values
    ('WTDC-17', 1, 'PRIVATE_SECTOR', 21, 'PUBLISHED', 'Web dialogue on WTDC reform, 30 April 2020', '2026-01-01T00:00:00Z', 'system');
