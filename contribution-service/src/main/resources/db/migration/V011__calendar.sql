-- ---------------------------------------------------------------- acts of the system

create table due_act (
    act     text        not null check (act ~ '^[a-z-]+$'),
    subject text        not null,
    due_on  date        not null,
    done_at timestamptz not null,
    primary key (act, subject)
);
comment on table due_act is 'What the system did by itself when its day was reached, committed with the effect: of several instances only the one that inserts the row acts.';
