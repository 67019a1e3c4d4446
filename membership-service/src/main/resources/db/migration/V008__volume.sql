-- Many organizations: what search and lists are read by, and imports that survive a crash.

create table organization_word (
    word         text collate "C" not null,
    organization uuid             not null,
    primary key (word, organization)
);
comment on table organization_word is 'The words of organization.search_text, kept by triggers. Search reads ranges of this key, so that a page costs the same in a large register. No foreign key: organizations are never deleted.';

create function enter_organization_words() returns trigger language plpgsql as $$
begin
    insert into organization_word (word, organization)
    select word, id from entered, unnest(string_to_array(search_text, ' ')) as word
    where word <> ''
    order by word collate "C", id;
    return null;
end $$;

create function correct_organization_words() returns trigger language plpgsql as $$
begin
    -- Set against set and not row by row: a plan that was made for one row is kept for thousands. Of entries whose text is
    -- the same, as when tens of thousands of members get their codes, no word is looked at.
    delete from organization_word w
    using (select word, id from (select search_text, id from before except select search_text, id from after) as old,
                  unnest(string_to_array(search_text, ' ')) as word
           except
           select word, id from (select search_text, id from after except select search_text, id from before) as new,
                  unnest(string_to_array(search_text, ' ')) as word) as gone
    where w.word = gone.word collate "C" and w.organization = gone.id;
    insert into organization_word (word, organization)
    select word, id from (select search_text, id from after except select search_text, id from before) as new,
           unnest(string_to_array(search_text, ' ')) as word
    where word <> ''
    except
    select word, id from (select search_text, id from before except select search_text, id from after) as old,
           unnest(string_to_array(search_text, ' ')) as word;
    return null;
end $$;

-- By statement, not by row: an import enters tens of thousands of rows at once.
create trigger organization_words_entered after insert on organization
    referencing new table as entered for each statement execute function enter_organization_words();
create trigger organization_words_corrected after update on organization
    referencing old table as before new table as after for each statement execute function correct_organization_words();

create function forget_organization_words() returns trigger language plpgsql as $$
begin
    truncate organization_word;
    return null;
end $$;
create trigger organization_words_forgotten after truncate on organization
    for each statement execute function forget_organization_words();

create index organization_kind on organization (kind, id);
create index organization_segment on organization (segment, id) where segment is not null;
create index organization_name on organization ((names ->> 'en') collate "C", id);
create index membership_category on membership (category, id);
create index membership_state on membership (member_state, id);
create index membership_period_by_category on membership_period (category, organization)
    include (sector, valid_from, valid_to) where superseded_at is null and state in ('ACTIVE', 'SUSPENDED');
create index membership_period_by_sector on membership_period (sector, organization)
    include (valid_from, valid_to) where superseded_at is null and state in ('ACTIVE', 'SUSPENDED');
comment on index membership_period_by_category is 'With what it includes, a list of members is read from the index alone, until the page that is shown.';

create table operation (
    id             uuid primary key,
    subject        text        not null check (subject in ('organizations', 'memberships')),
    state          text        not null check (state in ('RECEIVING', 'WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    dry_run        boolean     not null,
    requested_by   text        not null,
    correlation_id text        not null,
    requested_at   timestamptz not null,
    touched_at     timestamptz not null,
    finished_at    timestamptz,
    read           int         not null default 0,
    created        int         not null default 0,
    updated        int         not null default 0,
    unchanged      int         not null default 0,
    refused        int         not null default 0,
    last_line      bigint      not null default 0,
    -- Where the next chunk begins: of these rows, after this line. Level null: the rows are not linked yet.
    level          int,
    levels         int         not null default 0,
    line           bigint      not null default 0,
    failures       int         not null default 0,
    rows_kept      boolean     not null default true
);
create index operation_unfinished on operation (requested_at) where state in ('RECEIVING', 'WAITING', 'RUNNING');
create index operation_kept on operation (finished_at) where rows_kept and finished_at is not null;
comment on table operation is 'Imports. The rows of a file stand in a table of their own, import_row_<id>, until they are forgotten; a chunk of rows, its effect and its place here commit together, so that any instance can go on after a crash.';
comment on column operation.touched_at is 'When the file was last heard of or the work went on: a file nobody sends any more is given up.';

create table operation_cancellation (
    operation uuid primary key references operation,
    by        text        not null,
    at        timestamptz not null
);
comment on table operation_cancellation is 'A row of its own, because the operation itself is locked while a chunk is at work.';

create table operation_run (
    operation  uuid   not null references operation,
    level      int    not null,
    first_line bigint not null,
    last_line  bigint not null,
    outcome    text   not null check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED')),
    primary key (operation, level, first_line)
);
comment on table operation_run is 'Rows of one level that follow each other and had one outcome; rows of other levels may stand between them. Refused rows are those of import_row_<id> that have faults.';
