package io.indexrelay.jira.list;

import com.atlassian.jira.issue.IssueManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * The ids of a project's issues in ascending order, piece by piece. Jira answers with all of them at once and in no order
 * (read in 6.3.15), so those of the projects asked for last are kept until their end: 8 bytes an issue. Each beginning asks anew; what is
 * created meanwhile has events of its own.
 */
final class IssueIds {

    /** One for the walk over everything, one for a task beside it. */
    private static final int PROJECTS = 2;

    private final IssueManager issues;
    private final Map<Long, long[]> kept = new LinkedHashMap<>();

    IssueIds(IssueManager issues) {
        this.issues = issues;
    }

    /**
     * @param last the id to go on after; 0 to begin
     * @return at most {@code limit}; fewer only at the end
     */
    synchronized List<Long> after(long projectId, long last, int limit) {
        long[] ids = last == 0 ? null : kept.get(projectId);
        if (ids == null) {
            ids = read(projectId);
            keep(projectId, ids);
        }
        int found = Arrays.binarySearch(ids, last);
        int from = found < 0 ? -found - 1 : found + 1;
        if (ids.length - from < limit) {
            kept.remove(projectId);
        }
        return Arrays.stream(ids, from, Math.min(ids.length, from + limit))
                .boxed()
                .collect(Collectors.toList());
    }

    private long[] read(long projectId) {
        try {
            return issues.getIssueIdsForProject(projectId).stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("the issues of project " + projectId + " could not be listed", e);
        }
    }

    private void keep(long projectId, long[] ids) {
        kept.remove(projectId);
        kept.put(projectId, ids);
        while (kept.size() > PROJECTS) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
