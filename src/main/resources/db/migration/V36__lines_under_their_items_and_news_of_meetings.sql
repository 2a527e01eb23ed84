-- The item of the agenda under which somebody is typing.
alter table minute_draft
    add column agenda_item_id uuid null,
    add constraint fk_minute_draft_agenda_item foreign key (agenda_item_id) references agenda_item (id) on delete set null;

-- What happened to a meeting, a proposal or an objection, for the organisation it concerns.
create table meeting_news (
    id            uuid         not null,
    -- Null for what no meeting took up.
    meeting_id    uuid         null,
    ngo_id        uuid         null,
    department_id uuid         null,
    what          varchar(30)  not null,
    title         varchar(300) not null,
    detail        varchar(600) null,
    happened_at   datetime(6)  not null,
    account_id    uuid         not null,
    primary key (id),
    constraint fk_meeting_news_meeting foreign key (meeting_id) references meeting (id) on delete cascade,
    constraint fk_meeting_news_ngo foreign key (ngo_id) references ngo (id) on delete cascade,
    constraint fk_meeting_news_department foreign key (department_id) references department (id) on delete cascade,
    constraint ck_meeting_news_whose check ((ngo_id is null) <> (department_id is null)),
    constraint ck_meeting_news_what check (what in
        ('PUT_OFF', 'CALLED_OFF', 'MOVED', 'PROPOSAL_TAKEN', 'PROPOSAL_DECLINED', 'PROPOSAL_DECIDED', 'OBJECTION_ANSWERED'))
);
create index ix_meeting_news_ngo on meeting_news (ngo_id, happened_at);
create index ix_meeting_news_department on meeting_news (department_id, happened_at);

create table meeting_news_reading (
    account_id uuid        not null,
    news_id    uuid        not null,
    read_at    datetime(6) not null,
    primary key (account_id, news_id),
    constraint fk_meeting_news_reading_news foreign key (news_id) references meeting_news (id) on delete cascade
);
