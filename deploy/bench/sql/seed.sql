-- The Member States and their classes, from the reference and demo data; run in the root of the working copy.
begin;
create temp table state_row (iso2 text, iso3 text, symbol text, en text, fr text, es text, ru text, zh text, ar text,
    region text, region_confidence text, administrative text, administrative_confidence text, un text, note text);
\copy state_row from 'deploy/local/data/reference/member_states.csv' csv header
insert into member_state
select iso3, iso2, ar, en, es, fr, ru, zh, region, coalesce(administrative, 'B'), 1 from state_row;

create temp table status_row (iso3 text, status text, valid_from date, valid_to date, source text, confidence text);
\copy status_row from 'deploy/local/data/reference/development_statuses.csv' csv header
insert into development_status (member_state, status, valid_from, valid_to)
select iso3, status, valid_from, valid_to from status_row;

create temp table class_row (contributor text, period text, units text, basis text, source text);
\copy class_row from 'deploy/local/data/demo/classes_of_contribution.csv' csv header
insert into class_of_contribution (id, contributor, period, units, basis, version, recorded_at)
select uuidv7(), contributor, period,
       coalesce(substring(units from '^(\d+)( |$)')::int, 0) * 16
           + coalesce(substring(units from '(\d+)/')::int * 16 / substring(units from '/(\d+)')::int, 0),
       basis, 1, now()
from class_row;
commit;
analyze;
