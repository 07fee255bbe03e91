package io.indexrelay.jira.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks all issues, project by project, each by ascending id. Where it stands is {@code <project id>:<issue id>}. */
final class IssueWalk {

    /** Projects looked at in one unit, so that many empty ones do not make one unit long. */
    private static final int PROJECTS_A_UNIT = 50;

    private final ActiveProjects projects;
    private final IssueIds issues;

    IssueWalk(ActiveProjects projects, IssueIds issues) {
        this.projects = projects;
        this.issues = issues;
    }

    /** @param next where to go on; null at the end */
    record Unit(List<Long> issueIds, @Nullable String next) {}

    /** @param after {@code ""} to begin */
    Unit after(String after, int limit) {
        long project = after.isEmpty() ? 0 : Long.parseLong(after.substring(0, after.indexOf(':')));
        long issue = after.isEmpty() ? 0 : Long.parseLong(after.substring(after.indexOf(':') + 1));
        List<Long> found = new ArrayList<>();
        List<Long> candidates = projects.idsAfter(project - 1, PROJECTS_A_UNIT);
        for (long candidate : candidates) {
            List<Long> ids = issues.after(candidate, candidate == project ? issue : 0, limit - found.size());
            found.addAll(ids);
            if (found.size() >= limit) {
                return new Unit(found, candidate + ":" + ids.get(ids.size() - 1));
            }
        }
        return candidates.size() < PROJECTS_A_UNIT
                ? new Unit(found, null)
                : new Unit(found, candidates.get(candidates.size() - 1) + ":" + Long.MAX_VALUE);
    }
}
