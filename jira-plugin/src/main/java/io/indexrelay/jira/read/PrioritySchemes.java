package io.indexrelay.jira.read;

import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.PrioritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which priority scheme a project has, and which priorities a scheme has in which order. Only {@code getOptions} of
 * {@code PrioritySchemeManager} was seen in use; that it keeps the scheme's order, and its other members, are unverified.
 */
public final class PrioritySchemes {

    private final PrioritySchemeManager schemes;
    private final ProjectManager projects;

    public PrioritySchemes(PrioritySchemeManager schemes, ProjectManager projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    Optional<String> idFor(Project project) {
        return Optional.ofNullable(schemes.getScheme(project))
                .map(scheme -> scheme.getId().toString());
    }

    /**
     * The schemes that some project uses, by ascending id. A project that names no scheme has the default one. Archived
     * projects, of which receivers know nothing, do not count.
     */
    List<InUse> inUse() {
        Set<Long> unnamed = new LinkedHashSet<>();
        projects.getProjects().forEach(project -> unnamed.add(project.getId()));
        FieldConfigScheme standard = schemes.getDefaultScheme();
        List<InUse> found = new ArrayList<>();
        for (FieldConfigScheme scheme : schemes.getAllSchemes()) {
            if (standard == null || !standard.getId().equals(scheme.getId())) {
                List<Long> users = scheme.getAssociatedProjectIds().stream()
                        .filter(unnamed::remove)
                        .sorted()
                        .toList();
                addIfUsed(scheme, users, found);
            }
        }
        if (standard != null) {
            addIfUsed(standard, unnamed.stream().sorted().toList(), found);
        }
        found.sort(Comparator.comparingLong(InUse::id));
        return found;
    }

    /** The order of a scheme is asked of one of its projects: the product has no other way. */
    private void addIfUsed(FieldConfigScheme scheme, List<Long> users, List<InUse> found) {
        if (!users.isEmpty()) {
            List<String> order = schemes.getOptions(new IssueContextImpl(users.get(0), null));
            found.add(new InUse(
                    scheme.getId(),
                    scheme.getName() == null ? "" : scheme.getName(),
                    order,
                    users.stream().map(String::valueOf).toList()));
        }
    }

    /**
     * @param priorities ids, the highest first
     * @param projects ids, at least one
     */
    record InUse(long id, String name, List<String> priorities, List<String> projects) {}
}
