-- Who does an activity with the one that leads it: named by the lead, or asking to join. Only NAMED and ACTIVE ones do it together;
-- the others stay on record, so that nobody is named or asks again without being told.
alter table activity_partner
    add column id           uuid         null,
    add column state        varchar(10)  not null default 'ACTIVE',
    add column words        varchar(500) null,
    add column changed_on   date         null,
    add column changed_by   varchar(120) null,
    add column changed_side varchar(10)  null,
    add constraint ck_activity_partner_state check (state in ('NAMED', 'ASKED', 'ACTIVE', 'DECLINED', 'LEFT', 'REMOVED')),
    add constraint ck_activity_partner_side check (changed_side in ('LEAD', 'PARTNER', 'OFFICE'));
update activity_partner set id = uuid();
alter table activity_partner
    modify column id uuid not null default uuid(),
    add constraint uk_activity_partner_id unique (id);
