-- A key opens some families of figures in its part of the country. Those given before opened all of them, and go on doing so.
create table api_token_family (
    token_id uuid        not null,
    family   varchar(20) not null,
    constraint pk_api_token_family primary key (token_id, family),
    constraint fk_api_token_family_token foreign key (token_id) references api_token (id) on delete cascade,
    constraint ck_api_token_family check (family in ('COVERAGE', 'CADENCE', 'COMMITMENTS'))
);
insert into api_token_family (token_id, family) select id, 'COVERAGE' from api_token;
insert into api_token_family (token_id, family) select id, 'CADENCE' from api_token;
insert into api_token_family (token_id, family) select id, 'COMMITMENTS' from api_token;
