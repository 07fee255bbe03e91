-- Users and groups as embedded Crowd keeps them, by names in lower case. What a key means stands in the product's tables.
create table if not exists cwd_user (
    user_name varchar(255) not null, lower_user_name varchar(255) primary key, active boolean not null,
    display_name varchar(255), email_address varchar(255), credential varchar(255));
create table if not exists cwd_group (
    group_name varchar(255) not null, lower_group_name varchar(255) primary key);
create table if not exists cwd_membership (
    lower_parent_name varchar(255) not null, lower_child_name varchar(255) not null, membership_type varchar(32) not null,
    primary key (lower_parent_name, lower_child_name, membership_type));
create index if not exists cwd_child_idx on cwd_membership (lower_child_name, membership_type);
-- Of a user whom two directories know; groups in groups are those of the first.
alter table cwd_membership add column if not exists directory integer default 1 not null;
-- Without a row the groups of every directory count; with one that says so, those alone of the first that knows the user.
create table if not exists cwd_application (membership_aggregation boolean not null);
