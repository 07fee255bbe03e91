package io.indexrelay.jira.read.desk;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Who is in which organization, turned round: Service Management tells members by organization. Kept for some questions, so
 * that a walk over many people asks once; the watch reads anew what it then queues, so the sender, on the same node, never
 * reads an older state than the one that was noticed. Thread-safe.
 */
public final class Memberships {

    private static final int QUESTIONS = 500;

    private final ProjectManager projects;
    private Map<String, List<String>> byUser = Map.of();
    private int left;

    public Memberships(ProjectManager projects) {
        this.projects = projects;
    }

    /** @param members of a project's organizations, by the organization's id */
    synchronized List<String> of(String userKey, Function<Project, Map<String, List<String>>> members) {
        if (left-- <= 0) {
            anew(members);
        }
        return byUser.getOrDefault(userKey, List.of());
    }

    synchronized Map<String, List<String>> anew(Function<Project, Map<String, List<String>>> members) {
        Map<String, Set<String>> read = new TreeMap<>();
        for (Project project : projects.getProjects()) {
            members.apply(project)
                    .forEach((organization, keys) -> keys.forEach(key ->
                            read.computeIfAbsent(key, unused -> new TreeSet<>()).add(organization)));
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        read.forEach((key, organizations) -> sorted.put(key, List.copyOf(organizations)));
        byUser = sorted;
        left = QUESTIONS;
        return sorted;
    }
}
