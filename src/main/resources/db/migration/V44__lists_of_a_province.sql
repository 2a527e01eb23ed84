-- Whoever looks at a province goes on in the order of its own rows, not in the nation's; and the few that are open
-- stand in an order of their own, not among ten years of those that are done.
alter table commitment add column province_code varchar(2) as (left(county_code, 2)) virtual;
alter table commitment add column open_order date as (
    if(state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED'), coalesce(current_due, date '9999-12-31'), null)) virtual;
create index ix_commitment_list_province on commitment (province_code, due_order, id);
create index ix_commitment_open on commitment (open_order, id);
create index ix_commitment_open_province on commitment (province_code, open_order, id);
create index ix_commitment_open_county on commitment (county_code, open_order, id);

alter table meeting add column province_code varchar(2) as (left(county_code, 2)) virtual;
create index ix_meeting_list_province on meeting (province_code, list_order, id);
