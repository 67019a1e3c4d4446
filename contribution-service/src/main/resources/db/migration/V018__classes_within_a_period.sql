-- Classes that change within a period: a larger reduction phased in over the years (CS 165), an increase at any time (CS 165B),
-- a reduction that the Council authorized between conferences (CS 165A).

alter table class_of_contribution add column valid_from date;
comment on column class_of_contribution.valid_from is 'Day within the period from which the class holds, until the next such day; null from the first day of the period on. All rows of one version together are the class of the contributor in the period.';
drop index class_of_contribution_current;
create unique index class_of_contribution_current on class_of_contribution (period, contributor, valid_from) nulls not distinct where superseded_at is null;
drop index class_of_contribution_version;
create unique index class_of_contribution_version on class_of_contribution (period, contributor, version, valid_from) nulls not distinct;
-- Few classes change within a period: a question about a day looks here for those that do.
create index class_of_contribution_later on class_of_contribution (period, contributor, valid_from) where valid_from is not null;
alter table class_of_contribution drop constraint class_of_contribution_basis_check;
alter table class_of_contribution add check (basis in ('SOURCED', 'UNVERIFIED', 'DECLARED', 'INCREASED', 'REDUCED', 'KEPT_BY_DEFAULT', 'SYNTHETIC'));

alter table rulebook_edition add column increase_takes_effect text not null default 'NEXT_YEAR'
    check (increase_takes_effect in ('DAY_OF_RECEIPT', 'NEXT_MONTH', 'NEXT_YEAR'));
comment on column rulebook_edition.increase_takes_effect is 'From when an increase between conferences counts (CS 165B): the day of receipt, or the first day of the month or year after it. The Basic Texts do not say; the year is our reading.';

alter table declaration add column authorization_phasing_plan jsonb;
comment on column declaration.authorization_phasing_plan is 'The units of each year that the authorization came with, as they read then.';

create table class_change (
    id                 uuid        primary key,
    direction          text        not null check (direction in ('INCREASE', 'REDUCTION')),
    contributor        text        not null,
    number             int         not null check (number > 0),
    period             text        not null references financial_period,
    units              int         not null,
    units_before       int         not null check (units_before > 0),
    effective_on       date        not null,
    edition            text        not null references rulebook_edition,
    class_version      bigint      not null check (class_version > 1),
    channel            text        not null check (channel in ('PORTAL', 'LETTER', 'EMAIL')),
    document_reference text,
    received_on        date        not null,
    signatory_name     text,
    signatory_title    text,
    synthetic          boolean     not null,
    office             text        not null check (office in ('CONTRIBUTOR', 'SECRETARIAT')),
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    authorization_id   uuid        references reduction_authorization,
    authorization_body text,
    authorization_reference text,
    authorization_date date,
    authorization_phasing_plan jsonb,
    unique (direction, contributor, number),
    check (case direction when 'INCREASE' then units > units_before else units < units_before end),
    check (direction = 'REDUCTION' or effective_on >= received_on),
    check (num_nulls(authorization_id, authorization_body, authorization_reference, authorization_date) = case direction when 'REDUCTION' then 0 else 4 end),
    check ((channel = 'PORTAL') = (document_reference is null)),
    check ((signatory_name is null) = (signatory_title is null))
);
comment on table class_change is 'Classes chosen outside a call: higher ones (CS 165B), and lower ones that the Council authorized (CS 165A); rows are never changed.';
comment on column class_change.number is 'Count without gaps of the contributor''s changes in a direction.';
comment on column class_change.authorization_id is 'The Council''s decision that a reduction rests on; it is cited beside, as it read then. One that was not withdrawn uses it up.';
create index class_change_authorization on class_change (authorization_id) where authorization_id is not null;
comment on column class_change.units_before is 'The class that was to hold on the day of effect.';
comment on column class_change.class_version is 'The version of the contributor''s class in the period that it made.';

create table class_change_withdrawal (
    change             uuid        primary key references class_change,
    reason             text        not null check (reason <> ''),
    document_reference text,
    received_on        date        not null,
    office             text        not null check (office in ('CONTRIBUTOR', 'SECRETARIAT')),
    recorded_at        timestamptz not null,
    recorded_by        text        not null
);
comment on table class_change_withdrawal is 'Changes that were taken back before their day of effect; rows are never changed.';

-- ---------------------------------------------------------------- receipts of changes beside those of declarations

alter table receipt_document drop constraint receipt_document_receipt_fkey;
alter table receipt_document drop constraint receipt_document_pkey;
alter table receipt drop constraint receipt_pkey;
alter table receipt alter column declaration drop not null;
alter table receipt add unique (declaration);
alter table receipt add column class_change uuid unique references class_change deferrable initially deferred;
alter table receipt add check (num_nonnulls(declaration, class_change) = 1);
comment on table receipt is 'The receipt of each declaration and of each class chosen outside a call; rows are never changed. Its number is made of the declaration''s call, contributor and version, or of the change''s provision, contributor and number.';
comment on column receipt.class_change is 'What it is of, unless it is of a declaration.';
comment on column receipt.issued_on is 'Day of issue in the zone of the call; of a class chosen outside a call, in the zone of the Basic Texts'' deadlines.';

alter table receipt_document rename column receipt to declaration;
alter table receipt_document alter column declaration drop not null;
alter table receipt_document add foreign key (declaration) references receipt (declaration);
alter table receipt_document add column class_change uuid references receipt (class_change);
alter table receipt_document add check (num_nonnulls(declaration, class_change) = 1);
alter table receipt_document add unique nulls not distinct (declaration, class_change, language);
comment on column receipt_document.declaration is 'Whose receipt it is, unless it is one of a class chosen outside a call.';
comment on column receipt_document.class_change is 'Whose receipt it is, unless it is one of a declaration.';
