package io.indexrelay.jira.access;

import io.indexrelay.access.Atom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The entries of one place that grants: of a project's Browse permission, of a security level, of a workflow step. They
 * are asked one of two questions: what holds for everybody alike, and what holds by the issue.
 *
 * @param set the set that holds what is alike
 * @param alike atoms of what is alike
 * @param byIssue entries that go by the issue, distinct and sorted; those of a custom field that is gone are left out, as
 *     they grant to nobody
 * @param unknown entries of types that an app brought: they admit nobody here
 * @param customers whether there is an entry for the portal's customers, who are nobody outside of it
 */
record Grants(String set, List<Atom> alike, List<Holder> byIssue, List<Holder> unknown, boolean customers) {

    Grants {
        alike = List.copyOf(alike);
        byIssue = List.copyOf(byIssue);
        unknown = List.copyOf(unknown);
    }

    /** @param fieldExists whether a custom field is there, by its id */
    static Grants of(String set, long projectId, List<Holder> entries, Predicate<String> fieldExists) {
        List<Holder> byIssue = entries.stream()
                .filter(Holder::goesByIssue)
                .filter(entry -> !entry.namesField() || fieldExists.test(entry.parameter()))
                .distinct()
                .sorted()
                .toList();
        return new Grants(
                set,
                entries.stream()
                        .flatMap(entry -> HolderAtoms.alike(projectId, entry))
                        .toList(),
                byIssue,
                entries.stream().filter(Holder::isUnknown).distinct().sorted().toList(),
                entries.stream().anyMatch(Holder::isPortalCustomer));
    }

    /** The set that is open while {@link #byIssue} are just these entries. */
    String gate() {
        return set + SetIds.GATE + Fingerprint.of(byIssue.toString());
    }

    /** Whether an entry asks for another permission in the project phase, so that this phase is a question of its own. */
    boolean asksForAnotherPermission() {
        return byIssue.stream().anyMatch(Holder::asksForAnotherPermission);
    }

    /**
     * The clauses for an issue under one or several of these, of which one has to admit the user: those admitted alike or
     * by the issue itself, and the latter only while every gate is open.
     *
     * @param own the issue's own principals by all of {@link #byIssue}
     */
    static List<List<Atom>> clauses(List<Grants> grants, List<Atom> own) {
        List<Atom> sets = grants.stream().map(each -> Atom.set(each.set())).toList();
        if (own.isEmpty()) {
            return List.of(sets);
        }
        List<List<Atom>> clauses = new ArrayList<>();
        clauses.add(joined(sets, own));
        for (Grants each : grants) {
            if (!each.byIssue().isEmpty()) {
                clauses.add(joined(sets, List.of(Atom.set(each.gate()))));
            }
        }
        return clauses;
    }

    private static List<Atom> joined(List<Atom> some, List<Atom> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
