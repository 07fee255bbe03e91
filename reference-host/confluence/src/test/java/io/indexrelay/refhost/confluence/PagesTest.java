package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.page.PageViewEvent;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.indexrelay.refhost.product.ProductPages.Answer;
import io.indexrelay.refhost.product.UserDirectory;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final Wiki wiki = Wiki.fresh();

    @AfterEach
    void close() {
        wiki.close();
    }

    @Test
    void pagesAndPostsAreShownToWhoMayViewThemAndToldOfByTheirEvents() {
        wiki.act("{'as':'admin','do':'createUser','name':'ann'}");
        wiki.act("{'as':'admin','do':'createSpace','key':'A','name':'A'}");
        String page = wiki.act("{'as':'admin','do':'createPage','space':'A','title':'Page'}");
        String post = wiki.act("{'as':'admin','do':'createBlogPost','space':'A','title':'Post'}");
        wiki.seen.clear();

        assertThat(get("ann", "viewpage", page)).isEqualTo(new Answer.Shown("Page", page));
        assertThat(wiki.only(PageViewEvent.class).getPage().getId()).isEqualTo(id(page));
        assertThat(wiki.seen.get(0).inTransaction()).isFalse();
        assertThat(get("ann", "viewpage", post)).isEqualTo(new Answer.Shown("Post", post));
        assertThat(get("ann", "viewinfo", page)).isInstanceOf(Answer.Shown.class);
        assertThat(wiki.events()).containsExactly("PageViewEvent", "BlogPostViewEvent", "PageInfoViewEvent");
        assertThat(get("", "viewpage", page)).isEqualTo(new Answer.Denied());
        assertThat(get("ann", "viewpage", "page/1")).isEqualTo(new Answer.Missing());
        assertThat(wiki.events()).isEmpty();
        assertThat(AuthenticatedUserThreadLocal.get()).isNull();
    }

    private Answer get(String user, String action, String subject) {
        try (UserDirectory.Asking asking = wiki.product().users().asking(user)) {
            assertThat(asking).isNotNull();
            return wiki.product().pages().get("/pages/" + action + ".action", Map.of("pageId", "" + id(subject)));
        }
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf('/') + 1));
    }
}
