-- What a receiver keeps in PostgreSQL to evaluate access. The other side, which turns events into these rows, is yours: docs/receiver-rule.md.

-- Users who are there now. Whoever is not here is nobody.
CREATE TABLE person (source text, key text, active boolean NOT NULL, PRIMARY KEY (source, key));
CREATE TABLE person_group (source text, key text, name text, PRIMARY KEY (source, key, name));
CREATE TABLE person_organization (source text, key text, id text, PRIMARY KEY (source, key, id));

-- Rules, named as atoms name them: doc:page/98305 of a document that is shown, set:space:98304 of an access set that is there, and
-- portal:issue/10001 of a document's portal part. A rule that is missing, empty or malformed has no clause; an empty list is a clause without atoms.
CREATE TABLE clause (source text, rule text, number int, PRIMARY KEY (source, rule, number));
CREATE TABLE atom (source text, rule text, number int, atom text, PRIMARY KEY (source, rule, number, atom));

-- What digests counted of each document, without persons: for each part that counts in the chain its views, added up.
CREATE TABLE viewed (source text, subject text, views bigint NOT NULL, PRIMARY KEY (source, subject));
