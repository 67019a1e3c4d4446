-- Decisions that the rules on classes turn on: by the Council for low classes, by the PP or the Council for larger reductions.

create table low_class_opening (
    id           uuid        primary key,
    member_state text        not null check (member_state ~ '^[A-Z]{3}$'),
    decision     text        not null check (decision <> ''),
    valid_from   date        not null,
    valid_to     date,
    synthetic    boolean     not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    check (valid_to is null or valid_from < valid_to)
);
create index low_class_opening_state on low_class_opening (member_state);
comment on table low_class_opening is 'Decisions by which the Council opened 1/8 and 1/16 to a Member State (CV 468A). Rows are never changed; what stops before its time has an ending.';
comment on column low_class_opening.valid_to is 'First day without the title; null while no end was decided.';

create table low_class_ending (
    opening     uuid        primary key references low_class_opening,
    decision    text        not null check (decision <> ''),
    ends_on     date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
comment on table low_class_ending is 'The decision that ended an opening before its time.';
comment on column low_class_ending.ends_on is 'First day without the title.';

create view low_class_determination as
select o.id, o.member_state, o.decision, o.valid_from, coalesce(e.ends_on, o.valid_to) as valid_to, e.decision as ended_by,
       o.synthetic, o.recorded_at
from low_class_opening o left join low_class_ending e on e.opening = o.id;
comment on view low_class_determination is 'Member States outside the list of least developed countries that may choose 1/8 and 1/16, as decided last.';

create table reduction_authorization (
    id              uuid        primary key,
    member_state    text        not null check (member_state ~ '^[A-Z]{3}$'),
    period          text        not null references financial_period,
    body            text        not null check (body in ('PP', 'COUNCIL')),
    reference       text        not null check (reference <> ''),
    decided_on      date        not null,
    lowest_units    int         not null check (lowest_units > 0),
    circumstances   text        not null check (circumstances <> ''),
    phasing_plan    jsonb       not null,
    synthetic       boolean     not null,
    version         bigint      not null,
    status          text        not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_at     timestamptz not null,
    proposed_by     text        not null,
    decided_at      timestamptz,
    decided_by      text,
    decision_reason text,
    check ((status = 'PROPOSED') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    check (decided_by <> proposed_by)
);
create index reduction_authorization_state on reduction_authorization (member_state, period);
comment on table reduction_authorization is 'Larger reductions authorized in exceptional circumstances: by the PP (CS 165), or by the Council between PPs (CS 165A). They count once a second person has approved the entry.';
comment on column reduction_authorization.decided_on is 'Day of the decision of the PP or the Council; decided_at is when the second person decided on the entry.';

alter table declaration
    add column authorization_id        uuid references reduction_authorization,
    add column authorization_body      text,
    add column authorization_reference text,
    add column authorization_date      date,
    add check (num_nulls(authorization_id, authorization_body, authorization_reference, authorization_date) in (0, 4));
comment on column declaration.authorization_id is 'The authorization without which the declaration could not stand; it is cited beside, as it read then.';
