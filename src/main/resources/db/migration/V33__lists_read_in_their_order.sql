-- The lists are read page after page in the order they are shown: each order is a column of its own, so that an index
-- holds it and a page far down costs what the first one does.

-- Commitments: the nearest day first, those without a day last.
alter table commitment add column due_order date as (coalesce(current_due, date '9999-12-31')) virtual;
create index ix_commitment_list on commitment (due_order, id);
create index ix_commitment_list_county on commitment (county_code, due_order, id);

-- Meetings: those to come first, the nearest on top, then those that were, the latest on top.
alter table meeting add column list_order int as (
    if(state in ('PLANNED', 'INVITED'), to_days(planned_on) - 10000000, -to_days(coalesce(held_on, planned_on)))) virtual;
create index ix_meeting_list on meeting (list_order, id);
create index ix_meeting_list_county on meeting (county_code, list_order, id);

-- What a county's figures are counted from, without a look at the records themselves.
create index ix_attendance_reach on attendance (meeting_id, state, ngo_id);
create index ix_meeting_series_held on meeting (series_id, held_on);
create index ix_commitment_figures on commitment (county_code, state, original_due, current_due, verified_on);
