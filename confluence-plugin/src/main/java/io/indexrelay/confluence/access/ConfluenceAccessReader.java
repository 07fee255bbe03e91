package io.indexrelay.confluence.access;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.read.ContentLoader;
import io.indexrelay.confluence.read.Contents;
import io.indexrelay.confluence.read.Visibility;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.ClosedReads;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule of a document, from rows and never by asking for people.
 *
 * <p>A page is viewable when its space is, and when each of the page and its ancestors that has a View restriction admits
 * the user by that restriction or by its Edit entries (read in Confluence 8.7.2). Ancestors are those of the ancestor
 * table, not the chain of parents; a page missing there admits nobody but the exempt group.
 */
public final class ConfluenceAccessReader implements AccessReader {

    private final ClosedReads reads;
    private final ContentLoader loader;
    private final ContentPermissionManager restrictions;
    private final SetRules sets;

    public ConfluenceAccessReader(
            Transactions transactions, ContentLoader loader, ContentPermissionManager restrictions, SetRules sets) {
        this.reads = new ClosedReads(transactions);
        this.loader = loader;
        this.restrictions = restrictions;
        this.sets = sets;
    }

    @Override
    public AccessReading ofDocument(Subject subject) {
        return reads.access(subject, () -> subject.kind() == Kind.SPACE ? space(subject) : content(subject));
    }

    @Override
    public SetReading ofSet(String setId) {
        return reads.set(setId, () -> sets.read(setId));
    }

    private AccessReading space(Subject subject) {
        return loader.space(subject)
                .<AccessReading>map(space -> new AccessReading.Known(
                        Access.of(List.of(Atom.set(SetIds.space(space.getId())))), stamp(space)))
                .orElse(new AccessReading.Absent());
    }

    private AccessReading content(Subject subject) {
        Optional<ContentEntityObject> found = loader.content(subject)
                .filter(content -> Visibility.hiddenBecause(content).isEmpty());
        if (found.isEmpty()) {
            return new AccessReading.Absent();
        }
        ContentEntityObject content = found.get();
        Access access = content instanceof AbstractPage page ? page(page) : dependent(content);
        return new AccessReading.Known(access, stamp(content));
    }

    /** A comment or attachment is seen by whoever sees what it hangs on. */
    private static Access dependent(ContentEntityObject content) {
        Subject container = Contents.subjectOf(Contents.containerOf(content)).orElseThrow();
        return Access.of(List.of(Atom.document(container)));
    }

    private Access page(AbstractPage page) {
        List<List<Atom>> clauses = new ArrayList<>();
        clauses.add(List.of(Atom.set(SetIds.space(page.getSpace().getId()))));
        if (page.getContentPermissionSet(ContentPermission.VIEW_PERMISSION) != null) {
            clauses.add(restricted(page));
        }
        if (page instanceof Page child) {
            clauses.addAll(inherited(child));
        }
        return new Access(clauses);
    }

    /**
     * A page whose parent is missing among its ancestors admits nobody but the exempt; so does an inherited restriction that
     * belongs to none of them, by which the product says the same.
     */
    private List<List<Atom>> inherited(Page page) {
        List<Page> ancestors = page.getAncestors();
        Set<Long> known = new HashSet<>();
        boolean isSound = true;
        for (Page ancestor : ancestors) {
            isSound &= ancestor != null && known.add(ancestor.getId());
        }
        isSound &= page.getParent() == null || known.contains(page.getParent().getId());
        List<List<Atom>> clauses = new ArrayList<>();
        for (ContentPermissionSet inherited : restrictions.getInheritedContentPermissionSets(page, true)) {
            ContentEntityObject owner = inherited.getOwningContent();
            if (owner == null || !known.contains(owner.getId())) {
                isSound = false;
            } else if (!ContentPermission.EDIT_PERMISSION.equals(inherited.getType())) {
                clauses.add(restricted(owner));
            }
        }
        if (!isSound) {
            clauses.add(List.of(SetRules.EXEMPT));
        }
        return clauses;
    }

    private static List<Atom> restricted(ContentEntityObject owner) {
        Subject subject = Contents.subjectOf(owner).orElseThrow();
        return List.of(Atom.set(SetIds.restriction(subject)));
    }

    private static String stamp(ContentEntityObject content) {
        ContentEntityObject container = Contents.containerOf(content);
        long holder = content instanceof AbstractPage page
                ? page.getSpace().getId()
                : container == null ? 0 : container.getId();
        return content.getVersion() + " " + content.getContentStatus() + " " + holder + " "
                + (content.getLastModificationDate() == null
                        ? 0
                        : content.getLastModificationDate().getTime());
    }

    private static String stamp(Space space) {
        return space.getKey() + " " + space.isArchived() + " "
                + (space.getLastModificationDate() == null
                        ? 0
                        : space.getLastModificationDate().getTime());
    }
}
