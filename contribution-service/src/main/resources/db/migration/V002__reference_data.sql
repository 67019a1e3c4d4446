-- Legal parameters and reference data, with their sources. Amounts are in hundredths of a Swiss franc.

insert into rulebook_edition (name, valid_from, general_minimum_sixteenths, source) values
    ('BEFORE-PP-10', null, 4, 'Scale: Convention before the amendments of Guadalajara 2010, French text SR 0.784.021, article 33. The limit of two classes and the minimums of Sector Members are from memory of the Basic Texts, not checked.'),
    ('PP-10', '2012-01-01', 4, 'Constitution and Convention as amended at Guadalajara 2010, consolidated French text SR 0.784.012 and SR 0.784.022; PP Resolution 170 as told on the page of the Union on Sector Members'' fees');

-- 40, 35, 30, 28, 25, 23, 20, 18, 15, 13, 10, 8, 5, 4, 3, 2, 1 1/2, 1, 1/2, 1/4, 1/8, 1/16: 22 classes.
insert into scale_class (edition, sixteenths) select 'BEFORE-PP-10', units * 16 from unnest(array[40, 35, 30, 28, 25, 23, 20, 18, 15, 13, 10, 8, 5, 4, 3, 2, 1]) units;
insert into scale_class (edition, sixteenths) values ('BEFORE-PP-10', 24), ('BEFORE-PP-10', 8), ('BEFORE-PP-10', 4), ('BEFORE-PP-10', 2), ('BEFORE-PP-10', 1);

-- 40 to 2 in whole units, then 1 1/2, 1, 1/2, 1/4, 1/8, 1/16: 45 classes.
insert into scale_class (edition, sixteenths) select 'PP-10', units * 16 from generate_series(2, 40) units;
insert into scale_class (edition, sixteenths) values ('PP-10', 24), ('PP-10', 16), ('PP-10', 8), ('PP-10', 4), ('PP-10', 2), ('PP-10', 1);

insert into reduction_limit (edition, from_sixteenths, kind, size) values
    ('BEFORE-PP-10', 1, 'CLASSES', 2),
    ('PP-10', 48, 'PERCENT', 15),
    ('PP-10', 1, 'CLASSES', 1);

insert into sector_minimum (edition, sector, circumstance, minimum_sixteenths, provision) values
    ('BEFORE-PP-10', 'R', 'ANY', 8, 'CV 468B'),
    ('BEFORE-PP-10', 'T', 'ANY', 8, 'CV 468B'),
    ('BEFORE-PP-10', 'D', 'ANY', 2, 'CV 468B'),
    ('BEFORE-PP-10', 'D', 'DEVELOPING_COUNTRY', 1, 'CV 468B'),
    ('PP-10', 'R', 'ANY', 8, 'CV 468B'),
    ('PP-10', 'R', 'LOW_INCOME_NEWCOMER', 1, 'PP Res. 170'),
    ('PP-10', 'T', 'ANY', 8, 'CV 468B'),
    ('PP-10', 'T', 'LOW_INCOME_NEWCOMER', 1, 'PP Res. 170'),
    ('PP-10', 'D', 'ANY', 2, 'CV 468B'),
    ('PP-10', 'D', 'DEVELOPING_COUNTRY', 1, 'CV 468B');

insert into financial_period (id, first_day, last_day) values
    ('1998-1999', '1998-01-01', '1999-12-31'),
    ('2000-2001', '2000-01-01', '2001-12-31'),
    ('2002-2005', '2002-01-01', '2005-12-31'),
    ('2006-2007', '2006-01-01', '2007-12-31'),
    ('2008-2011', '2008-01-01', '2011-12-31'),
    ('2012-2015', '2012-01-01', '2015-12-31'),
    ('2016-2019', '2016-01-01', '2019-12-31'),
    ('2020-2023', '2020-01-01', '2023-12-31'),
    ('2024-2027', '2024-01-01', '2027-12-31'),
    ('2028-2031', '2028-01-01', '2031-12-31');

insert into unit_amount (id, period, amount_status, member_state_chf_cents, sector_member_chf_cents, confidence, source, status, proposed_at, decided_at)
select gen_random_uuid(), period, amount_status, cents, cents / 5, confidence, source, 'APPROVED', known_from, known_from
from (values
    ('1998-1999', 'DEFINITIVE', 32800000, 'SOURCED', 'Annual report 2000, financial situation', timestamptz '1998-01-01 00:00:00Z'),
    ('2000-2001', 'DEFINITIVE', 31500000, 'SOURCED', 'Annual report 2000, financial situation', timestamptz '2000-01-01 00:00:00Z'),
    ('2002-2005', 'DEFINITIVE', 31500000, 'INFERRED', 'Nil nominal growth before 2006-2007 (ANACOM, contents 287933)', timestamptz '2002-01-01 00:00:00Z'),
    ('2006-2007', 'DEFINITIVE', 31800000, 'SOURCED', 'Budget of the Union 2006-2007; ANACOM, contents 287933', timestamptz '2006-01-01 00:00:00Z'),
    ('2008-2011', 'DEFINITIVE', 31800000, 'SOURCED', 'Fees of Sector Members, page of the Union', timestamptz '2008-01-01 00:00:00Z'),
    ('2012-2015', 'DEFINITIVE', 31800000, 'MEMORY', null, timestamptz '2012-01-01 00:00:00Z'),
    ('2016-2019', 'DEFINITIVE', 31800000, 'MEMORY', null, timestamptz '2016-01-01 00:00:00Z'),
    ('2020-2023', 'DEFINITIVE', 31800000, 'SOURCED', 'Document C18/6; page on how the Union is funded (2021)', timestamptz '2020-01-01 00:00:00Z'),
    ('2024-2027', 'DEFINITIVE', 31800000, 'SOURCED', 'Page on how the Union is funded', timestamptz '2024-01-01 00:00:00Z'),
    ('2028-2031', 'PRELIMINARY', null::bigint, 'NOT_FOUND', 'The Council fixed it in 2025; the amount was not found', timestamptz '2025-06-27 00:00:00Z')
) as held (period, amount_status, cents, confidence, source, known_from);

insert into call (slug, reference, period, present_period, stage, opens_on, deadline, zone, source)
values ('CL-25-36', 'CL-25/36', '2028-2031', '2024-2027', 'EARLY_PROVISIONAL', '2025-07-01', '2025-12-31', 'Europe/Zurich',
        'Circular letter CL-25/36: classes to be announced before the end of 2025. The opening date is assumed: the Council that preceded it met from 17 to 27 June 2025.');
