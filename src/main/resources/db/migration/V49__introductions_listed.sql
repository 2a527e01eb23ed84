-- What an office told NGOs of each other, the latest first, page after page.
create index ix_introduction_list on introduction (county_code, sent_on, id);
