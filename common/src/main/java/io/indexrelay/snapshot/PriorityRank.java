package io.indexrelay.snapshot;

import java.util.List;

/**
 * How urgent a priority is. The rank stands here only, so that one change of the order is not a change of every issue.
 *
 * @param rank among all priorities, 1 is the highest
 * @param schemes the priority schemes that have it, in the order of their ids
 */
public record PriorityRank(String id, String name, int rank, List<SchemeRank> schemes) {

    public PriorityRank {
        schemes = List.copyOf(schemes);
    }

    /**
     * @param rank among the priorities of the scheme, 1 is the highest
     * @param projects ids of the projects that use the scheme
     */
    public record SchemeRank(String id, String name, int rank, List<String> projects) {
        public SchemeRank {
            projects = List.copyOf(projects);
        }
    }
}
