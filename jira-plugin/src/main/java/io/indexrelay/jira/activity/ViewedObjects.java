package io.indexrelay.jira.activity;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.portal.PortalPage;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.SharedObjects;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.selfcheck.PermissionCheck;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import java.util.Optional;

/**
 * Which object a page showed, and whether to that user: a page that says that there is no such issue, or that one may not
 * see it, may have ended well all the same. Reads, on a thread of ours only.
 */
public final class ViewedObjects {

    private final Transactions work;
    private final IssueManager issues;
    private final SharedObjects shared;
    private final PermissionCheck permissions;

    /** @param work a {@link io.indexrelay.jira.read.JiraWork} */
    public ViewedObjects(Transactions work, IssueManager issues, SharedObjects shared, PermissionCheck permissions) {
        this.work = work;
        this.issues = issues;
        this.shared = shared;
        this.permissions = permissions;
    }

    /**
     * The object at the address; empty when nothing is there. Former keys of moved issues lead to the issue.
     *
     * @throws RuntimeException when it cannot be read now
     */
    Optional<Subject> at(PageAddress address) {
        if (address.isId() && address.kind() == Kind.ISSUE) {
            return Optional.of(new Subject(address.kind(), address.name()));
        }
        if (address.kind() != Kind.ISSUE && !shared.isOffered(address.kind())) {
            return Optional.empty();
        }
        return work.inTransaction(() -> switch (address.kind()) {
            case ISSUE -> Optional.<Issue>ofNullable(issues.getIssueByKeyIgnoreCase(address.name()))
                    .map(issue -> Subject.of(Kind.ISSUE, issue.getId()));
            case FILTER -> Optional.of(new Subject(address.kind(), address.name()))
                    .filter(filter -> shared.filter(filter).isPresent());
            case DASHBOARD -> dashboard(address);
            default -> Optional.empty();
        });
    }

    /** Who asks for none gets, as a rule, the system's; Jira tells of it by an event where somebody has another one. */
    private Optional<Subject> dashboard(PageAddress address) {
        Optional<PortalPage> page = address.name().isEmpty()
                ? shared.systemDashboard()
                : shared.dashboard(new Subject(address.kind(), address.name()));
        return page.map(found -> Subject.of(Kind.DASHBOARD, found.getId()));
    }

    /**
     * Whether it was shown at that address. In the customer portal other rules hold than the product's permission manager
     * knows outside of it, so there the page is believed, and so is what cannot be asked now.
     */
    boolean isShown(PageAddress address, Subject subject, String userKey) {
        return address.inPortal() || !(permissions.mayView(userKey, subject) instanceof Answer.No);
    }
}
