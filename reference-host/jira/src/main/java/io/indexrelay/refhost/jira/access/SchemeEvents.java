package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The events of one kind of schemes, by what happened.
 *
 * @param updated takes the scheme and what it was before
 * @param addedTo takes the scheme and the project that has it now
 * @param entryAdded takes the id of the scheme and the entry
 */
record SchemeEvents(
        Function<Scheme, Object> created,
        BiFunction<Scheme, Scheme, Object> updated,
        Function<Scheme, Object> deleted,
        BiFunction<Scheme, Project, Object> addedTo,
        BiFunction<Scheme, Project, Object> removedFrom,
        BiFunction<Long, SchemeEntity, Object> entryAdded,
        Function<SchemeEntity, Object> entryDeleted) {}
