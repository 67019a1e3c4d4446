-- What drives a membership after its admission: dues and arrears, denunciations, upgrades, classes told, yearly renewal.

create table dues (
    id                uuid primary key,
    membership        uuid           not null,
    year              int            not null check (year between 1900 and 9999),
    amount            numeric(15, 2) check (amount >= 0),
    currency          text           check (currency ~ '^[A-Z]{3}$'),
    due_on            date,
    invoiced_sequence bigint         not null,
    settled_on        date,
    settled_sequence  bigint         not null,
    recorded_at       timestamptz    not null,
    superseded_at     timestamptz    check (superseded_at >= recorded_at),
    check ((amount is null) = (currency is null) and (amount is null) = (due_on is null))
);
create unique index dues_of_year on dues (membership, year) where superseded_at is null;
create index dues_open on dues (due_on)
    where superseded_at is null and amount > 0 and settled_sequence < invoiced_sequence;
comment on table dues is 'What a membership owes for a year, as contribution-service told it: what was told last stands, a replaced row is stamped superseded_at. No foreign key: a fact may come before its membership is known.';
comment on column dues.amount is 'Null while only the settlement is known: facts may come in any order.';
comment on column dues.invoiced_sequence is 'Sequence of the invoice told last, 0 for none. The dues are open while it is above settled_sequence.';

create table suspension_notice (
    id            uuid primary key,
    membership    uuid        not null references membership,
    received_on   date        not null,
    assumed       boolean     not null,
    reference     text        not null,
    reason        text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    check (not assumed or reason is not null)
);
create unique index suspension_notice_standing on suspension_notice (membership) where superseded_at is null;
create index suspension_notice_received on suspension_notice (received_on) where superseded_at is null;
comment on table suspension_notice is 'When a member received the notice of its suspension, from which 90 days run to its exclusion (Resolution 152). Stamped superseded_at when a better day is recorded or the suspension is over.';
comment on column suspension_notice.assumed is 'Whether the day of receipt is assumed; then the reason says on what grounds.';

create table repayment_schedule (
    id            uuid primary key,
    membership    uuid        not null references membership,
    agreed_on     date        not null,
    ends_on       date        not null check (ends_on >= agreed_on),
    reference     text        not null,
    reason        text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    superseded_at timestamptz check (superseded_at >= recorded_at)
);
create unique index repayment_schedule_standing on repayment_schedule (membership) where superseded_at is null;
comment on table repayment_schedule is 'Schedules agreed with members in arrears. While one runs, its last day included, the member is not excluded (Resolution 152). A later one takes the place of the one before.';

create table denunciation (
    id                     uuid primary key,
    membership             uuid        not null references membership,
    fact                   int         not null,
    received_on            date        not null,
    takes_effect_on        date        not null check (takes_effect_on > received_on),
    contribution_due_until date        not null check (contribution_due_until >= takes_effect_on),
    given_by               text        not null check (given_by in ('ENTITY', 'MEMBER_STATE')),
    by_letter              boolean     not null,
    reference              text,
    reason                 text,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    withdrawn_at           timestamptz,
    withdrawn_by           text,
    withdrawal_reason      text,
    foreign key (membership, fact) references membership_fact (membership, number),
    check (not by_letter or reference is not null),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);
create unique index denunciation_standing on denunciation (membership) where withdrawn_at is null;
comment on table denunciation is 'Notices by which memberships are given up (CV 240). One that is withdrawn before it takes effect is stamped; nothing else changes.';
comment on column denunciation.takes_effect_on is 'First day without the membership: six months after receipt (CV 240).';
comment on column denunciation.contribution_due_until is 'Last day of the month in which it takes effect (CV 473).';
comment on column denunciation.by_letter is 'Entered by the secretariat from a letter, which the reference names; otherwise given here by the entity or its Member State.';

create table membership_upgrade (
    associate     uuid primary key references membership,
    sector_member uuid not null unique references membership,
    upgraded_on   date not null,
    check (associate <> sector_member)
);
comment on table membership_upgrade is 'Which Sector Membership an Associate''s became: the one ends on the day on which the other begins.';

create table class_told (
    sector_membership text        not null check (sector_membership ~ '^[A-Z0-9]+\.[RTD]$'),
    period            text        not null check (period ~ '^[0-9]{4}-[0-9]{4}$'),
    sequence          bigint      not null,
    units             text        not null,
    effective_on      date        not null,
    learnt_at         timestamptz not null,
    primary key (sector_membership, period, sequence)
);
comment on table class_told is 'Classes of contribution of Sector Members as contribution-service told them; the highest sequence of a period stands.';

create table renewal_year (
    year         int primary key,
    after        uuid,
    renewed      int not null default 0,
    completed_at timestamptz
);
comment on table renewal_year is 'How far the renewal of a year has come. The year in which the record begins is complete from the start: its renewals happened before.';
comment on column renewal_year.after is 'The membership renewed last, in the order of ids: what a restart goes on from.';

create unique index membership_renewed_once on membership_fact (membership, effective_on) where kind = 'RENEWED';
comment on index membership_renewed_once is 'A membership is renewed once for a year, whatever is repeated.';
