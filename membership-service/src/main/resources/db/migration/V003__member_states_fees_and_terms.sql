-- Dated facts of Member States, and the catalogue: fees, and what its codes mean.

create table application_policy (
    id                         uuid primary key,
    member_state               text        not null references member_state,
    number                     int         not null check (number > 0),
    direct_application_allowed boolean     not null,
    approval_delegated         boolean     not null,
    valid_from                 date        not null,
    reference                  text        not null,
    reason                     text,
    recorded_at                timestamptz not null,
    recorded_by                text        not null,
    unique (member_state, number)
);
comment on table application_policy is 'What a Member State notified about applications of its entities (CV 234A, CV 234C), from a day on. Rows are appended; of two for the same day the later number counts.';
comment on column application_policy.reference is 'The notification of the State to the Secretary-General.';

create table treaty_act (
    id           uuid primary key,
    member_state text        not null references member_state,
    number       int         not null check (number > 0),
    kind         text        not null check (kind in ('ACCEDED', 'DENUNCIATION_RECEIVED', 'DENUNCIATION_WITHDRAWN')),
    done_on      date        not null,
    effective_on date        not null check (effective_on >= done_on),
    reference    text        not null,
    confidence   text        not null check (confidence in ('SOURCE_FOUND', 'MEMORY_HIGH', 'INFERRED', 'UNVERIFIED')),
    reason       text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    unique (member_state, number)
);
comment on table treaty_act is 'Accession to the Constitution and the Convention, their denunciation (CS 237) and its withdrawal, in the order of recording. Never changed; when a State was a Member is derived. A State without a row was always one, as far as known.';
comment on column treaty_act.done_on is 'Day of the deposit, or of the receipt by the Secretary-General.';
comment on column treaty_act.effective_on is 'For a denunciation the first day on which the State is not a Member State any more, one year after the receipt.';

create table fee (
    id            uuid primary key,
    category      text           not null check (category in ('SECTOR_MEMBER', 'ASSOCIATE', 'SME_ASSOCIATE', 'ACADEMIA', 'EXEMPT_ORGANIZATION')),
    sector        text check (sector in ('R', 'T', 'D')),
    condition     text           not null check (condition in ('ANY', 'DEVELOPED', 'DEVELOPING', 'LOW_INCOME')),
    units         text,
    annual        numeric(12, 2) not null check (annual >= 0),
    valid_from    date           not null,
    valid_to      date,
    provision     text           not null,
    decision      text,
    source        text           not null,
    confidence    text           not null check (confidence in ('SOURCE_FOUND', 'MEMORY_HIGH', 'INFERRED', 'UNVERIFIED')),
    recorded_at   timestamptz    not null,
    recorded_by   text           not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    check (valid_from < valid_to),
    check (category <> 'SECTOR_MEMBER' or units is not null),
    exclude using gist (category with =, (coalesce(sector, '')) with =, condition with =, daterange(valid_from, valid_to) with &&)
        where (superseded_at is null)
);
comment on table fee is 'Annual fees of the categories of membership in Swiss francs, and when we knew them. Rows are appended; a replaced row is stamped superseded_at.';
comment on column fee.sector is 'Null where one fee serves for all Sectors.';
comment on column fee.units is 'Share of the unit of the Sector Members, such as 1/6. For Sector Members the lowest class that may be chosen; annual is its amount.';
comment on column fee.decision is 'Decision that set the fee, where it followed another one.';

create table term (
    id             uuid primary key,
    list           text        not null check (list in ('CATEGORY', 'BENEFIT', 'ECOSYSTEM_SEGMENT', 'STUDY_GROUP')),
    code           text        not null check (code ~ '^[A-Z0-9][A-Z0-9 _-]*$'),
    category       text check (category in ('SECTOR_MEMBER', 'ASSOCIATE', 'SME_ASSOCIATE', 'ACADEMIA', 'EXEMPT_ORGANIZATION')),
    sector         text check (sector in ('R', 'T', 'D')),
    name_en        text        not null,
    name_fr        text        not null,
    name_es        text        not null,
    name_ar        text        not null,
    name_ru        text        not null,
    name_zh        text        not null,
    explanation_en text,
    explanation_fr text,
    explanation_es text,
    explanation_ar text,
    explanation_ru text,
    explanation_zh text,
    provision      text,
    source         text        not null,
    confidence     text        not null check (confidence in ('SOURCE_FOUND', 'MEMORY_HIGH', 'INFERRED', 'UNVERIFIED')),
    valid_from     date,
    valid_to       date,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    superseded_at  timestamptz check (superseded_at >= recorded_at),
    check (valid_from < valid_to),
    check ((list = 'BENEFIT') = (category is not null)),
    check ((list = 'STUDY_GROUP') = (sector is not null)),
    check (num_nulls(explanation_en, explanation_fr, explanation_es, explanation_ar, explanation_ru, explanation_zh) in (0, 6)),
    exclude using gist (list with =, code with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
comment on table term is 'What codes mean, in six languages: categories of membership, their benefits, segments of the digital ecosystem, study groups; when a term is valid (valid_to exclusive), and when we knew it. Rows are appended; a replaced row is stamped superseded_at.';

create view ecosystem_segment as
select code, name_en, name_fr, name_es, name_ar, name_ru, name_zh, valid_from, valid_to
from term where list = 'ECOSYSTEM_SEGMENT' and superseded_at is null;
comment on view ecosystem_segment is 'Segments of the digital ecosystem as known now, at any date.';

create view study_group as
select code, sector, name_en, name_fr, name_es, name_ar, name_ru, name_zh, valid_from, valid_to
from term where list = 'STUDY_GROUP' and superseded_at is null;
comment on view study_group is 'Study groups as known now, at any date.';
