package io.indexrelay.jira.access;

import io.indexrelay.access.Atom;
import io.indexrelay.read.FoldedNames;
import java.util.stream.Stream;

/**
 * What an entry means as atoms, apart from the issue: in the issue phase, where those that go by the issue mean nothing
 * here, and in the project phase, where they mean everybody who is logged in.
 *
 * <p>Source: Jira 6.3.15's security types. That an empty application means access to any application is inferred.
 */
final class HolderAtoms {

    private HolderAtoms() {}

    /** Whom the entry admits whatever the issue; nobody for an entry that goes by the issue or that an app brought. */
    static Stream<Atom> alike(long projectId, Holder entry) {
        String parameter = entry.parameter();
        return switch (entry.type()) {
            case Holder.GROUP -> Stream.of(parameter.isEmpty() ? Atom.ANYONE : Atom.group(FoldedNames.fold(parameter)));
            case Holder.APPLICATION -> Stream.of(
                    Atom.set(parameter.isEmpty() ? SetIds.ANY_APPLICATION : SetIds.application(parameter)));
            case Holder.USER -> parameter.isEmpty() ? Stream.empty() : Stream.of(Atom.user(parameter));
            case Holder.ROLE -> isNumber(parameter)
                    ? Stream.of(Atom.set(SetIds.role(projectId, Long.parseLong(parameter))))
                    : Stream.empty();
            case Holder.LEAD -> Stream.of(Atom.set(SetIds.lead(projectId)));
            default -> Stream.empty();
        };
    }

    /**
     * Whom the entry admits when the product asks about the project and not about an issue.
     *
     * @param nested whether the question itself came from one of the two holders that ask for another permission; these
     *     admit nobody then, so that no circle can arise
     */
    static Stream<Atom> inProjectPhase(long projectId, Holder entry, boolean nested) {
        return switch (entry.type()) {
            case Holder.REPORTER, Holder.ASSIGNEE, Holder.USER_FIELD, Holder.GROUP_FIELD -> Stream.of(
                    Atom.AUTHENTICATED);
            case Holder.REPORTER_WHO_CREATES -> nested ? Stream.empty() : Stream.of(Atom.set(SetIds.create(projectId)));
            case Holder.ASSIGNEE_WHO_IS_ASSIGNABLE -> nested
                    ? Stream.empty()
                    : Stream.of(Atom.set(SetIds.assignable(projectId)));
            default -> alike(projectId, entry);
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
