-- The reference Confluence's tables, under the names of Confluence's own. ${text} and ${bytes} are the database's types
-- for long text and bytes. There are no foreign keys: exports are stored as they come.
create table if not exists content (
    contentid bigint primary key, contenttype varchar(255) not null, title varchar(255), lowertitle varchar(255),
    version integer not null, creator varchar(255), creationdate timestamp(3), lastmodifier varchar(255),
    lastmoddate timestamp(3), versioncomment ${text}, prevver bigint, originalversionid bigint, content_status varchar(255),
    pageid bigint, spaceid bigint, child_position integer, parentid bigint, parentcommentid bigint);
create index if not exists c_space_idx on content (spaceid, contenttype);
create index if not exists c_container_idx on content (pageid);
create index if not exists c_parent_idx on content (parentid);
create index if not exists c_prevver_idx on content (prevver);
create table if not exists confancestors (
    descendentid bigint not null, ancestorposition integer not null, ancestorid bigint,
    primary key (descendentid, ancestorposition));
create index if not exists c_ancestor_idx on confancestors (ancestorid);
create table if not exists bodycontent (
    bodycontentid bigint primary key, body ${text}, contentid bigint, bodytypeid integer);
create index if not exists body_content_idx on bodycontent (contentid);
create table if not exists contentproperties (
    propertyid bigint primary key, propertyname varchar(255), stringval ${text}, longval bigint not null,
    contentid bigint);
create index if not exists content_prop_idx on contentproperties (contentid);
create table if not exists spaces (
    spaceid bigint primary key, spacename varchar(255), spacekey varchar(255) not null unique,
    lowerspacekey varchar(255) not null unique, spacedescid bigint, homepage bigint, creator varchar(255),
    creationdate timestamp(3), lastmodifier varchar(255), lastmoddate timestamp(3), spacetype varchar(255),
    spacestatus varchar(255));
create table if not exists spacepermissions (
    permid bigint primary key, spaceid bigint, permtype varchar(255) not null, permgroupname varchar(255),
    permusername varchar(255), permalluserssubject varchar(255), creator varchar(255), creationdate timestamp(3),
    lastmodifier varchar(255), lastmoddate timestamp(3));
create index if not exists sp_space_idx on spacepermissions (spaceid, permtype);
create table if not exists content_perm_set (
    id bigint primary key, cont_perm_type varchar(255) not null, content_id bigint, creationdate timestamp(3),
    lastmoddate timestamp(3));
create index if not exists cps_content_idx on content_perm_set (content_id);
create table if not exists content_perm (
    id bigint primary key, cp_type varchar(255) not null, username varchar(255), groupname varchar(255),
    cps_id bigint, creator varchar(255), creationdate timestamp(3), lastmodifier varchar(255),
    lastmoddate timestamp(3));
create index if not exists cp_set_idx on content_perm (cps_id);
create table if not exists label (
    labelid bigint primary key, name varchar(255) not null, owner varchar(255), namespace varchar(255),
    creationdate timestamp(3), lastmoddate timestamp(3));
create index if not exists l_name_idx on label (name);
create table if not exists content_label (
    id bigint primary key, labelid bigint not null, contentid bigint, owner varchar(255), creationdate timestamp(3),
    lastmoddate timestamp(3));
create index if not exists cl_content_idx on content_label (contentid);
create table if not exists user_mapping (
    user_key varchar(255) primary key, username varchar(255) not null, lower_username varchar(255) unique);
create table if not exists hibernate_unique_key (next_id bigint not null);
insert into hibernate_unique_key select 98305 where not exists (select 1 from hibernate_unique_key);
