-- The documents with most views of those that a user may see: what others see shows nowhere, not even in a sum.
--   SELECT * FROM busiest('urn:indexrelay:confluence:B0X1', '8a7f808f', 20)
CREATE FUNCTION busiest(the_source text, the_user text, most int) RETURNS TABLE (subject text, views bigint) STABLE LANGUAGE sql AS $$
SELECT v.subject, v.views
FROM viewed v
WHERE v.source = the_source AND v.views > 0 AND 'doc:' || v.subject IN (
    SELECT visible(the_source, the_user, ARRAY(SELECT 'doc:' || o.subject FROM viewed o WHERE o.source = the_source)))
ORDER BY v.views DESC, v.subject
LIMIT most
$$;
