-- What NGOs want to be spoken of: an office takes it onto an agenda, or says why not.
create table topic_proposal (
    id              uuid         not null,
    ngo_id          uuid         not null,
    title           varchar(300) not null,
    reason          varchar(500) null,
    proposed_on     date         not null,
    proposed_by     varchar(120) not null,
    agenda_item_id  uuid         null,
    declined_reason varchar(500) null,
    answered_on     date         null,
    answered_by     varchar(120) null,
    primary key (id),
    constraint fk_topic_proposal_ngo foreign key (ngo_id) references ngo (id),
    constraint fk_topic_proposal_item foreign key (agenda_item_id) references agenda_item (id) on delete set null
);
create index ix_topic_proposal_ngo on topic_proposal (ngo_id);

-- A guest has no account and no organisation on record; the office notes what a guest or someone on the phone answers.
alter table invitation
    drop constraint ck_invitation_one,
    add column guest_name    varchar(160) null,
    add column guest_contact varchar(160) null,
    add column reminded_on   date         null,
    add column reminders     int          not null default 0,
    add column noted_by      varchar(120) null,
    add constraint uk_invitation_guest unique (meeting_id, guest_name),
    add constraint ck_invitation_one check ((ngo_id is not null) + (department_id is not null) + (guest_name is not null) = 1);

-- The day of the week a series prefers, Monday 1 to Sunday 7, and the topics each of its meetings begins with.
alter table meeting_series add column preferred_weekday int null, add constraint ck_meeting_series_weekday check (preferred_weekday between 1 and 7);
create table series_topic (
    series_id uuid         not null,
    position  int          not null,
    title     varchar(300) not null,
    minutes   int          null,
    primary key (series_id, position),
    constraint fk_series_topic_series foreign key (series_id) references meeting_series (id)
);
