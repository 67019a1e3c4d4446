-- Applications for membership, what happened to them, and the admissions they led to.

create table application (
    id                 uuid primary key,
    version            bigint      not null,
    steps              int         not null check (steps >= 0),
    state              text        not null check (state in (
        'SUBMITTED', 'AWAITING_MEMBER_STATE', 'AWAITING_OBJECTION', 'REMINDED', 'OBJECTED', 'APPROVED', 'DEEMED_APPROVED',
        'REFUSED', 'WITHDRAWN', 'ADMITTED')),
    route              text        not null check (route in (
        'MEMBER_STATE_APPROVAL', 'DELEGATED_APPROVAL', 'DIRECT_APPLICATION', 'SECRETARY_GENERAL')),
    provision          text        not null,
    category           text        not null check (category in ('SECTOR_MEMBER', 'ASSOCIATE', 'SME_ASSOCIATE', 'ACADEMIA', 'EXEMPT_ORGANIZATION')),
    sectors            text[]      not null check (sectors <@ array['R', 'T', 'D']),
    member_state       text        not null check (member_state ~ '^[A-Z]{3}$'),
    organization       uuid references organization,
    form               jsonb       not null,
    channel            text        not null check (channel in ('PORTAL', 'LETTER', 'EMAIL')),
    document_reference text,
    received_on        date        not null,
    recorded_at        timestamptz not null,
    applicant          text,
    informed_on        date,
    reminded_on        date check (reminded_on > informed_on),
    deemed_on          date check (deemed_on > reminded_on),
    clock_due_on       date,
    decided_on         date,
    search_text        text        not null,
    search tsvector generated always as (array_to_tsvector(string_to_array(search_text, ' '))) stored,
    check ((category = 'ACADEMIA') = (cardinality(sectors) = 0)),
    check ((channel = 'PORTAL') = (document_reference is null)),
    check ((state in ('AWAITING_OBJECTION', 'REMINDED')) = (clock_due_on is not null)),
    check (state not in ('APPROVED', 'DEEMED_APPROVED', 'REFUSED', 'ADMITTED') or decided_on is not null),
    check (state <> 'ADMITTED' or organization is not null)
);
create index application_clock on application (clock_due_on) where clock_due_on is not null;
create index application_member_state on application (member_state, id);
create index application_state on application (state, id);
create index application_of_applicant on application (applicant, id) where applicant is not null;
create index application_of_organization on application (organization, id) where organization is not null;
create index application_search on application using gin (search);
comment on table application is 'Applications for membership as they stand. What happened to each is in application_step, which is never changed.';
comment on column application.steps is 'Number of the last step; the ETag of the application.';
comment on column application.provision is 'What the way it takes rests on: CV 233, CV 234, CV 234A, CV 234C, CV 235 or Resolution 169.';
comment on column application.sectors is 'Sectors asked for; none for Academia, which takes part in all three.';
comment on column application.member_state is 'Country of the applicant''s headquarters, ISO 3166-1 alpha-3: its Member State, for organizations of CV 231 also an observer.';
comment on column application.organization is 'The organization that applies, if it was in the register; of an admitted one, the one that was admitted.';
comment on column application.applicant is 'Subject of the token of whoever applied for itself; null when the secretariat entered the application.';
comment on column application.deemed_on is 'Day on which it counted as approved for want of an objection (CV 234B).';
comment on column application.clock_due_on is 'Day on which the reminder or the deemed approval falls due (CV 234B); null while no clock runs.';
comment on column application.decided_on is 'Day of the approval, the refusal or the end of the time for an objection.';

create table application_step (
    application  uuid        not null references application,
    number       int         not null check (number > 0),
    kind         text        not null check (kind in (
        'SUBMITTED', 'APPROVAL_REQUESTED', 'MEMBER_STATE_INFORMED', 'REMINDED', 'CORRECTED', 'APPROVED', 'REFUSED', 'OBJECTED',
        'DEEMED_APPROVED', 'WITHDRAWN', 'ADMITTED')),
    state        text        not null,
    effective_on date        not null,
    office       text        not null check (office in ('APPLICANT', 'MEMBER_STATE', 'SECRETARIAT', 'SYSTEM')),
    provision    text,
    reference    text,
    reason       text,
    form         jsonb,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (application, number),
    check ((form is not null) = (kind in ('SUBMITTED', 'CORRECTED'))),
    check (kind not in ('REFUSED', 'OBJECTED') or (provision is not null and reason is not null))
);
comment on table application_step is 'What happened to an application, in the order of recording. Never changed.';
comment on column application_step.state is 'State of the application after the step.';
comment on column application_step.effective_on is 'Day of receipt of what came by letter or e-mail, else the day of recording.';
comment on column application_step.form is 'The form as submitted or corrected by the step.';

create table application_membership (
    application uuid not null references application,
    membership  uuid not null references membership unique,
    sector      text check (sector in ('R', 'T', 'D')),
    units       text,
    annual      numeric(12, 2) check (annual >= 0),
    due         numeric(12, 2) check (due >= 0 and due <= annual),
    provision   text,
    source      text,
    confidence  text check (confidence in ('SOURCE_FOUND', 'MEMORY_HIGH', 'INFERRED', 'UNVERIFIED')),
    primary key (application, membership),
    check (num_nonnulls(annual, due, provision, source, confidence) in (0, 5))
);
comment on table application_membership is 'The memberships that an admission made, each with the fee told to the applicant, in Swiss francs; no amounts where no fee was on record.';
comment on column application_membership.due is 'Share of the annual fee for the year of admission, from the first day of its month (CV 472).';

create table application_exemption (
    application            uuid primary key references application,
    reference              text    not null,
    decided_on             date    not null,
    until                  date    not null check (until > decided_on),
    opinion_reference      text    not null,
    international_scope    boolean not null check (international_scope),
    non_profit             boolean not null check (non_profit),
    members_in_many_states boolean not null check (members_in_many_states),
    reciprocity            boolean not null check (reciprocity)
);
comment on table application_exemption is 'The Council''s decision by which an organization of CV 231 was admitted without fees (CV 476), and its four criteria, all of which are met.';
comment on column application_exemption.until is 'First day on which the exemption does not hold any more.';
comment on column application_exemption.opinion_reference is 'Opinion of the Secretary-General on which the Council decided.';
