package io.indexrelay.refhost.confluence.page;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostViewEvent;
import com.atlassian.confluence.event.events.content.page.PageInfoViewEvent;
import com.atlassian.confluence.event.events.content.page.PageViewEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.indexrelay.refhost.confluence.access.Rights;
import io.indexrelay.refhost.confluence.store.Contents;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.product.ProductPages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages and blog posts by id, and the page with a page's properties. The events come when the page has been made, outside its transaction. */
public final class ConfluencePages implements ProductPages {

    private static final String VIEW = "/pages/viewpage.action";
    private static final String INFO = "/pages/viewinfo.action";

    private final Contents contents;
    private final Rights rights;
    private final NativeEvents events;
    private final TransactionTemplate transaction;

    public ConfluencePages(Contents contents, Rights rights, NativeEvents events, TransactionTemplate transaction) {
        this.contents = contents;
        this.rights = rights;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public List<String> patterns() {
        return List.of(VIEW, INFO);
    }

    @Override
    public Answer get(String path, Map<String, String> query) {
        Made made = Objects.requireNonNull(
                transaction.execute(status -> contents.find(AbstractPage.class, number(query.get("pageId")))
                        .map(page -> made(path, page))
                        .orElseGet(() -> new Made(new Answer.Missing(), Optional.empty()))));
        made.told().ifPresent(events::publish);
        return made.answer();
    }

    private Made made(String path, AbstractPage page) {
        if (!rights.mayView(AuthenticatedUserThreadLocal.get(), page)) {
            return new Made(new Answer.Denied(), Optional.empty());
        }
        return new Made(
                new Answer.Shown(page.getTitle(), page.getType() + "/" + page.getId()),
                Optional.ofNullable(told(path, page)));
    }

    private @Nullable Object told(String path, AbstractPage content) {
        if (content instanceof Page page) {
            return path.equals(VIEW) ? new PageViewEvent(this, page) : new PageInfoViewEvent(this, page);
        }
        return content instanceof BlogPost post && path.equals(VIEW) ? new BlogPostViewEvent(this, post) : null;
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** @param told an event of the view */
    private record Made(Answer answer, Optional<Object> told) {}
}
