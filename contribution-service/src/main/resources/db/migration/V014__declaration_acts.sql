-- What is added to a declaration after it was made: facts about it, scans of its letter, questions and answers.

create table declaration_fact (
    id                 uuid        primary key,
    declaration        uuid        not null references declaration,
    call               text        not null references call,
    contributor        text        not null,
    sequence           bigint      not null check (sequence > 0),
    kind               text        not null check (kind in ('WITHDRAWAL', 'ACCEPTANCE')),
    reason             text        not null,
    document_reference text,
    effective_on       date        not null,
    office             text        not null check (office in ('CONTRIBUTOR', 'SECRETARIAT')),
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    unique (call, contributor, sequence)
);
-- The one key keeps a second withdrawal out, the other finds those of a call.
create unique index declaration_fact_once on declaration_fact (declaration, kind);
create index declaration_fact_kind on declaration_fact (call, kind, declaration);
comment on table declaration_fact is 'Withdrawals of declarations and acceptances of late ones; rows are never changed.';
comment on column declaration_fact.sequence is 'Place among all facts about the contributor''s declarations under the call, see reply.sequence.';
comment on column declaration_fact.effective_on is 'Day of receipt of a withdrawal, in the zone of the call; of an acceptance, the day of receipt of the reply it accepts.';

-- Lists of a call, newest first, whole and by filter: most declarations maintain the class and come by the portal, so that a list of
-- these finds enough of them among all.
create index declaration_newest on declaration (call, declared_at, id);
create index declaration_outcome on declaration (call, outcome, declared_at, id) where outcome <> 'MAINTAIN';
create index declaration_channel on declaration (call, channel, declared_at, id) where channel <> 'PORTAL';
-- What stood at an instant.
create index declaration_known on declaration (call, contributor, declared_at desc, version desc);
-- What was received on an earlier day than it was recorded on, by the days in between. Days are those of UTC: in a zone ahead of
-- it a day of receipt can be one later, but no more.
alter table declaration add check (received_on <= (declared_at at time zone 'UTC')::date + 1);
create index declaration_lagging on declaration using gist (daterange(received_on, (declared_at at time zone 'UTC')::date))
    where received_on < (declared_at at time zone 'UTC')::date;

-- ---------------------------------------------------------------- scans

create table declaration_attachment (
    id          uuid        primary key,
    declaration uuid        not null references declaration,
    file_name   text        not null,
    format      text        not null check (format in ('PDF', 'PNG', 'JPEG', 'TIFF')),
    bytes       int         not null check (bytes between 1 and 10485760),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea       not null,
    added_at    timestamptz not null,
    added_by    text        not null,
    unique (declaration, sha256)
);
-- Scans are compressed already; uncompressed storage lets a slice be read without the rest.
alter table declaration_attachment alter column content set storage external;
comment on table declaration_attachment is 'Scans of the letters and e-mails that declarations were entered from.';

-- ---------------------------------------------------------------- questions and answers

create table clarification (
    declaration uuid        not null references declaration,
    number      int         not null check (number > 0),
    question    text        not null,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    primary key (declaration, number)
);
comment on table clarification is 'What the secretariat asks about a declaration.';

create table clarification_entry (
    declaration uuid        not null,
    number      int         not null,
    position    int         not null check (position > 0),
    kind        text        not null check (kind in ('ANSWER', 'CLOSURE')),
    text        text,
    entered_at  timestamptz not null,
    entered_by  text        not null,
    primary key (declaration, number, position),
    foreign key (declaration, number) references clarification,
    check (kind = 'CLOSURE' or text is not null)
);
create unique index clarification_closed_once on clarification_entry (declaration, number) where kind = 'CLOSURE';
comment on table clarification_entry is 'Answers to a question, and its closure; rows are never changed.';
