-- Which of these rules are true for a user of a source; '' is a visitor who is not logged in. To filter the hits of a search:
--   SELECT rule FROM visible('urn:indexrelay:confluence:B0X1', '8a7f808f', ARRAY['doc:page/98305', 'doc:page/98306']) AS rule
CREATE FUNCTION visible(the_source text, the_user text, asked text[]) RETURNS SETOF text STABLE LANGUAGE sql AS $$
WITH RECURSIVE
known(key) AS (
    SELECT key FROM person WHERE source = the_source AND key = the_user AND the_user <> '' AND active
),
-- What is true of the user alone: nothing of somebody who is unknown or inactive.
own(atom) AS (
    SELECT 'anyone' WHERE the_user = '' UNION ALL
    SELECT 'anonymous' WHERE the_user = '' UNION ALL
    SELECT unnest(ARRAY['anyone', 'authenticated', 'user:' || key]) FROM known UNION ALL
    SELECT 'group:' || name FROM person_group JOIN known USING (key) WHERE source = the_source UNION ALL
    SELECT 'org:' || id FROM person_organization JOIN known USING (key) WHERE source = the_source
),
-- The rules that are asked for, and those that they name.
needed(rule) AS (
    SELECT unnest(asked)
    UNION
    SELECT atom FROM needed JOIN atom USING (rule)
    WHERE source = the_source AND (starts_with(atom, 'set:') OR starts_with(atom, 'doc:'))
),
-- From below: eight steps for sets, each a set deeper, then one for documents; all that once for each depth of documents, up to
-- eight, or until nothing more comes to hold. So nothing that is deeper is ever true, nor anything in a circle.
step(number, held, before) AS (
    SELECT 0, ARRAY[]::text[], NULL::text[]
    UNION ALL
    SELECT number + 1, ARRAY(
        SELECT rule FROM needed
        WHERE CASE
            WHEN number % 9 < 8 AND NOT starts_with(rule, 'set:') THEN rule = ANY (held)
            WHEN number % 9 = 8 AND starts_with(rule, 'set:') THEN false
            ELSE EXISTS (SELECT FROM clause c WHERE c.source = the_source AND c.rule = needed.rule)
                AND NOT EXISTS (
                    SELECT FROM clause c WHERE c.source = the_source AND c.rule = needed.rule AND NOT EXISTS (
                        SELECT FROM atom a WHERE a.source = the_source AND a.rule = c.rule AND a.number = c.number
                            AND (a.atom IN (SELECT own.atom FROM own) OR a.atom = ANY (held))))
        END), CASE WHEN number % 9 = 0 THEN held ELSE before END
    FROM step WHERE number < 81 AND (number % 9 > 0 OR held IS DISTINCT FROM before)
)
SELECT rule FROM (SELECT held FROM step ORDER BY number DESC LIMIT 1) AS last, unnest(held) AS rule WHERE rule = ANY (asked)
$$;
