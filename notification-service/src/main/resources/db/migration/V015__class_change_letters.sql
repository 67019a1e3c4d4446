-- A class chosen outside a call is acknowledged as a declaration is. Where letters have gone out before, only what is told from
-- now on: the topic holds what was chosen long ago.

insert into letter_rule (code, version, event_type, condition, addressee, role, letter, particulars, each_time, in_force, since, recorded_by, recorded_at)
select code, 1, 'itu.contribution.class-of-contribution.' || type, '{}'::jsonb, 'MEMBER_STATE', 'DECLARATION_FOCAL_POINT', letter,
       string_to_array('reference addressee:memberState period ' || particulars, ' '), false, true,
       case when exists (select from dispatch) then now() end, 'system', now()
from (values
    ('increase-acknowledgement', 'increase-announced.v1', 'increase-acknowledgement', 'unitsBefore units effectiveOn receivedOn provision'),
    ('reduction-acknowledgement', 'reduction-announced.v1', 'reduction-acknowledgement', 'unitsBefore units:unitsReached effectiveOn receivedOn provision'),
    ('increase-withdrawal', 'increase-withdrawn.v1', 'class-change-withdrawal', 'units effectiveOn:wouldCountFrom receivedOn:withdrawnOn'),
    ('reduction-withdrawal', 'reduction-withdrawn.v1', 'class-change-withdrawal', 'units effectiveOn:wouldCountFrom receivedOn:withdrawnOn')
) as rule (code, type, letter, particulars);
