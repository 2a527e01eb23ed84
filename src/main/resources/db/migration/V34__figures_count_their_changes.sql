-- How often a county's line was written: the sum over some lines tells whether any of them changed, without reading them.
alter table county_figures add column version bigint not null default 0;
create index ix_county_figures_changes on county_figures (province_code, as_of, version);
