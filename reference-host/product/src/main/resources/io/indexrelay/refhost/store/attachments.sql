-- The bytes of attachments, one row for each version.
create table if not exists attachmentdata (
    attachmentid bigint not null, version integer not null, data ${bytes} not null, primary key (attachmentid, version));
