-- ---------------------------------------------------------------- read model of membership-service's facts

create table member_state (
    iso3                  text    primary key check (iso3 ~ '^[A-Z]{3}$'),
    iso2                  text    not null,
    name_ar               text    not null,
    name_en               text    not null,
    name_es               text    not null,
    name_fr               text    not null,
    name_ru               text    not null,
    name_zh               text    not null,
    itud_region           text    not null,
    administrative_region text    not null,
    sequence              bigint  not null,
    statuses_sequence     bigint  not null default 0
);
comment on column member_state.statuses_sequence is 'Version of the State whose development statuses are held; an older fact changes nothing.';
comment on table member_state is 'Member States as membership-service told them; rebuilt from its topic at any time.';

create table development_status (
    member_state text    not null,
    status       text    not null check (status in ('LDC', 'LLDC', 'SIDS')),
    valid_from   date,
    valid_to     date,
    check (valid_from is null or valid_to is null or valid_from < valid_to)
);
create index development_status_state on development_status (member_state);
comment on column development_status.valid_to is 'First day without the status.';

-- ---------------------------------------------------------------- rulebook

create table rulebook_edition (
    name                       text primary key check (name ~ '^[A-Z0-9-]+$'),
    -- A day without an edition could not be judged: the one without a first day holds for every earlier day.
    valid_from                 date unique nulls not distinct,
    general_minimum_sixteenths int  not null check (general_minimum_sixteenths > 0),
    source                     text not null
);
comment on table rulebook_edition is 'Editions of the rules on classes; each is in force until the next begins. Only a migration changes them.';
comment on column rulebook_edition.valid_from is 'First day in force; null for the first edition on record.';
comment on column rulebook_edition.general_minimum_sixteenths is 'Lowest class open to every Member State (CV 468A).';

create table scale_class (
    edition    text not null references rulebook_edition,
    sixteenths int  not null check (sixteenths > 0),
    primary key (edition, sixteenths)
);

create table reduction_limit (
    edition         text not null references rulebook_edition,
    from_sixteenths int  not null check (from_sixteenths > 0),
    kind            text not null check (kind in ('PERCENT', 'CLASSES')),
    size            int  not null check (size > 0),
    primary key (edition, from_sixteenths),
    check (kind <> 'PERCENT' or size < 100)
);
comment on table reduction_limit is 'How far a Member State may go down at once from its present class, for the classes from a number of units on (CS 165).';
comment on column reduction_limit.size is 'Per cent of the present class, rounded down to a class; or a number of classes.';

create table sector_minimum (
    edition            text not null references rulebook_edition,
    sector             text not null check (sector in ('R', 'T', 'D')),
    circumstance       text not null check (circumstance in ('ANY', 'DEVELOPING_COUNTRY', 'LOW_INCOME_NEWCOMER')),
    minimum_sixteenths int  not null check (minimum_sixteenths > 0),
    provision          text not null,
    primary key (edition, sector, circumstance)
);
comment on table sector_minimum is 'Lowest class of Sector Members of a Sector, by circumstance; the lowest that fits counts (CV 468B, PP Resolution 170).';

-- ---------------------------------------------------------------- periods and the amount of the unit

create table financial_period (
    id        text primary key check (id ~ '^[0-9]{4}-[0-9]{4}$'),
    first_day date not null unique,
    last_day  date not null,
    check (first_day < last_day)
);

create table unit_amount (
    id                       uuid        primary key,
    version                  bigint      not null default 0,
    period                   text        not null references financial_period,
    amount_status            text        not null check (amount_status in ('PRELIMINARY', 'PROVISIONAL', 'UPPER_LIMIT', 'DEFINITIVE')),
    member_state_chf_cents   bigint      check (member_state_chf_cents > 0),
    sector_member_chf_cents  bigint      check (sector_member_chf_cents > 0),
    confidence               text        not null check (confidence in ('SOURCED', 'INFERRED', 'MEMORY', 'NOT_FOUND')),
    source                   text,
    fixing_body              text        check (fixing_body in ('COUNCIL', 'PP')),
    fixing_document          text,
    fixed_on                 date,
    status                   text        not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_at              timestamptz not null,
    proposed_by              text,
    decided_at               timestamptz,
    decided_by               text,
    decision_reason          text,
    -- CV 480: the unit of a Sector Member is a fifth of a Member State's, and every class of the scale owes whole centimes.
    check (sector_member_chf_cents * 5 = member_state_chf_cents),
    check (member_state_chf_cents % 80 = 0),
    check ((member_state_chf_cents is null) = (confidence = 'NOT_FOUND')),
    -- Two persons; reference data have none, and no decision of the Council or the conference.
    check (decided_by <> proposed_by),
    check ((status = 'PROPOSED') = (decided_at is null)),
    check (proposed_by is null or (fixing_body is not null and fixing_document is not null and fixed_on is not null)),
    check (proposed_by is not null or (status = 'APPROVED' and decided_by is null and fixing_body is null))
);
create index unit_amount_period on unit_amount (period, status);
comment on table unit_amount is 'Amounts of the unit, each proposed by one person and decided by another; only approved ones count. A decided row is never changed: another amount is another row.';
comment on column unit_amount.member_state_chf_cents is 'Null while the amount is not fixed, or not found.';
comment on column unit_amount.fixed_on is 'Day on which the Council or the conference decided; null for reference data, which hold on every day asked about.';
comment on column unit_amount.decided_at is 'Since when the amount is known. For reference data the first day of the period; of a period not begun, the day on which its amount was said to be fixed.';

-- ---------------------------------------------------------------- classes of contribution

create table class_of_contribution (
    id            uuid        primary key,
    contributor   text        not null,
    period        text        not null references financial_period,
    units         int         not null check (units > 0),
    basis         text        not null check (basis in ('SOURCED', 'UNVERIFIED', 'DECLARED', 'KEPT_BY_DEFAULT', 'SYNTHETIC')),
    source        text,
    version       bigint      not null check (version > 0),
    recorded_at   timestamptz not null,
    superseded_at timestamptz
);
create unique index class_of_contribution_current on class_of_contribution (period, contributor) where superseded_at is null;
create unique index class_of_contribution_version on class_of_contribution (period, contributor, version);
comment on column class_of_contribution.contributor is 'CHE: a Member State; SM00001.D: a Sector Member in a Sector.';
comment on table class_of_contribution is 'Units of each contributor per period, in sixteenths. Appended: a correction supersedes a row, so that any earlier state of knowledge can be read.';

-- ---------------------------------------------------------------- calls and declarations

create table call (
    slug           text primary key check (slug ~ '^[A-Z0-9-]+$'),
    reference      text not null unique,
    period         text not null references financial_period,
    present_period text not null references financial_period,
    stage          text not null check (stage in ('EARLY_PROVISIONAL', 'PROVISIONAL', 'DEFINITIVE')),
    addressees     text not null default 'MEMBER_STATES' check (addressees in ('MEMBER_STATES', 'SECTOR_MEMBERS')),
    conference     text,
    opens_on       date not null,
    deadline       date not null,
    zone           text not null,
    source         text not null,
    check (opens_on <= deadline)
);
comment on column call.deadline is 'Last day on which a reply is in time, in the zone.';

create table reply (
    call         text    not null references call,
    contributor  text    not null,
    version      int     not null check (version > 0),
    sequence     bigint  not null check (sequence >= version),
    declaration  uuid,
    primary key (call, contributor)
);
comment on table reply is 'A contributor''s reply to a call; its row makes all writers on one contributor''s declarations queue.';
comment on column reply.version is 'Number of declarations, corrections included; the count on the receipts.';
comment on column reply.sequence is 'Number of all facts about these declarations; the order in which they are told.';
comment on column reply.declaration is 'The declaration that stands; null after its withdrawal.';

create table declaration (
    id                 uuid        primary key,
    call               text        not null references call,
    contributor        text        not null,
    version            int         not null check (version > 0),
    sequence           bigint      not null check (sequence >= version),
    act                text        not null check (act in ('DECLARATION', 'CORRECTION')),
    reason             text,
    replaces           uuid        references declaration,
    follows            uuid        references declaration,
    units              int         not null check (units > 0),
    present_units      int         not null check (present_units > 0),
    outcome            text        not null check (outcome in ('MAINTAIN', 'INCREASE', 'REDUCE')),
    edition            text        not null references rulebook_edition,
    warnings           jsonb       not null,
    channel            text        not null check (channel in ('PORTAL', 'LETTER', 'EMAIL')),
    document_reference text,
    received_on        date        not null,
    signatory_name     text,
    signatory_title    text,
    synthetic          boolean     not null,
    declared_at        timestamptz not null,
    declared_by        text        not null,
    office             text        not null check (office in ('CONTRIBUTOR', 'SECRETARIAT')),
    unique (call, contributor, version),
    check ((act = 'CORRECTION') = (reason is not null)),
    check (act = 'DECLARATION' or replaces is not null),
    check ((signatory_name is null) = (signatory_title is null))
);
comment on table declaration is 'Every class ever announced; rows are never changed. The one that stands is named in reply.';
comment on column declaration.sequence is 'Place among all facts about the contributor''s declarations under the call, see reply.sequence. It grows with the version, and both come from the row of reply.';
comment on column declaration.replaces is 'The declaration that stood until this one came.';
comment on column declaration.follows is 'The contributor''s choice at the stage before, as it stood when this one was made.';
comment on column declaration.signatory_name is 'Personal data: shown to the contributor''s own people and the secretariat, in no event and no audit row.';
alter table reply add foreign key (declaration) references declaration deferrable initially deferred;
