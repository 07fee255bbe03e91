package io.indexrelay.confluence.read;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.scope.Traits;
import io.indexrelay.scope.Traits.File;
import io.indexrelay.scope.Traits.Place;
import io.indexrelay.scope.TraitsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the scope goes by, in one short transaction for each; no body is read. */
public final class ConfluenceTraits implements TraitsReader {

    private static final String SPACE_SET = "space:";
    private static final List<String> RESTRICTIONS = List.of(Kind.PAGE.word() + ":", Kind.BLOG_POST.word() + ":");

    private final Transactions transactions;
    private final ContentLoader loader;
    private final String everyUser;

    /** @param everyUser the set of whoever may use Confluence */
    public ConfluenceTraits(Transactions transactions, ContentLoader loader, String everyUser) {
        this.transactions = transactions;
        this.loader = loader;
        this.everyUser = everyUser;
    }

    @Override
    public Optional<Traits> of(Subject document) {
        return transactions.inTransaction(() -> document.kind() == Kind.SPACE
                ? loader.space(document).map(space -> Traits.ofPlace(document, place(space)))
                : loader.content(document).flatMap(ConfluenceTraits::content));
    }

    private static Optional<Traits> content(ContentEntityObject content) {
        Optional<Subject> subject = Contents.subjectOf(content);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        if (content instanceof AbstractPage page) {
            return Optional.ofNullable(page.getSpace())
                    .map(space ->
                            Traits.ofPage(subject.get(), place(space), Snapshots.labels(page), labelsAbove(page)));
        }
        ContentEntityObject container = Contents.containerOf(content);
        return container == null
                ? Optional.empty()
                : content(container).map(holder -> Traits.hangingOn(holder, subject.get(), file(content)));
    }

    private static List<String> labelsAbove(AbstractPage page) {
        List<String> labels = new ArrayList<>();
        if (page instanceof Page child) {
            for (Page ancestor : child.getAncestors()) {
                if (ancestor != null) {
                    labels.addAll(Snapshots.labels(ancestor));
                }
            }
        }
        return labels;
    }

    private static @Nullable File file(ContentEntityObject content) {
        return content instanceof Attachment attachment
                ? new File(attachment.getMediaType() == null ? "" : attachment.getMediaType(), attachment.getFileSize())
                : null;
    }

    private static Place place(Space space) {
        return new Place(space.getKey(), space.isPersonal() ? "personal" : "global", space.isArchived());
    }

    @Override
    public Optional<Subject> placeOfSet(String setId) {
        Optional<Subject> owner = ownerOfSet(setId);
        return owner.isEmpty() || owner.get().kind() == Kind.SPACE
                ? owner
                : transactions.inTransaction(() -> loader.content(owner.get())
                        .map(content -> content instanceof AbstractPage page ? page.getSpace() : null)
                        .map(space -> Subject.of(Kind.SPACE, space.getId())));
    }

    @Override
    public Optional<Subject> ownerOfSet(String setId) {
        if (setId.startsWith(SPACE_SET)) {
            return Optional.of(new Subject(Kind.SPACE, setId.substring(SPACE_SET.length())));
        }
        return RESTRICTIONS.stream()
                .filter(setId::startsWith)
                .findFirst()
                .map(prefix -> new Subject(
                        Kind.of(prefix.substring(0, prefix.length() - 1)), setId.substring(prefix.length())));
    }

    @Override
    public String everyUser() {
        return everyUser;
    }
}
