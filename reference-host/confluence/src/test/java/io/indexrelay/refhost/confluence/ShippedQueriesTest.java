package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.labels.Namespace;
import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.confluence.list.ContentQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every query text that our plugin ships, run by its own adapter of this line, beside content that none of them may find. */
class ShippedQueriesTest {

    /** Parameters, and the rows that answer. */
    private record Case(Map<String, Object> parameters, List<List<Object>> rows) {}

    private static final Wiki wiki = Wiki.fresh();
    private static final Map<ContentQuery, Case> cases = new EnumMap<>(ContentQuery.class);

    @BeforeAll
    static void contentAndWhatEachQueryFinds() {
        wiki.act("{'as':'admin','do':'createUser','name':'ann'}");
        wiki.act("{'as':'admin','do':'createSpace','key':'S','name':'Space'}");
        long page = id(wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Page'}"));
        long child = id(
                wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Child','parent':'page/" + page + "'}"));
        long post = id(wiki.act("{'as':'admin','do':'createBlogPost','space':'S','title':'Post'}"));
        long comment = id(wiki.act("{'as':'admin','do':'comment','on':'page/" + page + "','body':'x'}"));
        long file =
                id(wiki.act("{'as':'admin','do':'attach','to':'page/" + page + "','name':'a.txt','base64':'aGk='}"));
        long onFile = id(wiki.act("{'as':'admin','do':'comment','on':'attachment/" + file + "','body':'y'}"));
        for (String subject : List.of("page/" + page, "blogpost/" + post)) {
            wiki.act("{'as':'admin','do':'restrict','id':'" + subject + "','type':'view','users':['ann']}");
        }
        wiki.act("{'as':'admin','do':'restrict','id':'page/" + child + "','type':'edit','users':['ann']}");
        wiki.act("{'as':'admin','do':'edit','id':'page/" + page + "','title':'Another version'}");
        wiki.act("{'as':'admin','do':'editComment','id':'comment/" + comment + "','body':'z'}");
        wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Draft','draft':true}");
        String trash = wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Trash'}");
        wiki.act("{'as':'admin','do':'comment','on':'" + trash + "','body':'x'}");
        wiki.act("{'as':'admin','do':'trash','id':'" + trash + "'}");

        long space = wiki.product().reference().contents().stream()
                .filter(subject -> subject.startsWith("space/"))
                .mapToLong(ShippedQueriesTest::id)
                .sum();
        List<List<Object>> pages = wiki.product().reference().contents().stream()
                .filter(subject -> subject.startsWith("page/"))
                .map(subject -> List.<Object>of(id(subject)))
                .sorted((a, b) -> Long.compare((Long) a.get(0), (Long) b.get(0)))
                .toList();
        assertThat(pages).hasSize(3).contains(List.of(page), List.of(child));
        Map<String, Object> all = Map.of("last", 0L);
        Map<String, Object> inSpace = Map.of("last", 0L, "space", space);
        of(ContentQuery.SPACES, all, List.of(space));
        of(ContentQuery.SPACES_LIKE, Map.of("key", "!%", "name", "%pac%"), List.of(space, "S", "Space"));
        of(ContentQuery.SPACE_COUNT, Map.of(), List.of(1L));
        cases.put(ContentQuery.PAGES, new Case(all, pages));
        of(ContentQuery.PAGE_COUNT, Map.of(), List.of(3L));
        cases.put(ContentQuery.PAGES_OF_SPACE, new Case(inSpace, pages));
        of(ContentQuery.PAGE_COUNT_OF_SPACE, Map.of("space", space), List.of(3L));
        of(ContentQuery.BLOG_POSTS, all, List.of(post));
        of(ContentQuery.BLOG_POST_COUNT, Map.of(), List.of(1L));
        of(ContentQuery.BLOG_POSTS_OF_SPACE, inSpace, List.of(post));
        of(ContentQuery.BLOG_POST_COUNT_OF_SPACE, Map.of("space", space), List.of(1L));
        of(ContentQuery.COMMENTS, all, List.of(comment, page), List.of(onFile, file));
        of(ContentQuery.COMMENT_COUNT, Map.of(), List.of(2L));
        of(ContentQuery.ATTACHMENTS, all, List.of(file, page));
        of(ContentQuery.ATTACHMENT_COUNT, Map.of(), List.of(1L));
        of(ContentQuery.RESTRICTED_PAGES, all, List.of(page));
        of(ContentQuery.RESTRICTED_BLOG_POSTS, all, List.of(post));
        of(ContentQuery.RESTRICTED_PAGE_COUNT, Map.of(), List.of(1L));
        of(ContentQuery.RESTRICTED_BLOG_POST_COUNT, Map.of(), List.of(1L));
        List<Object> ann = List.of("ann", new UserKey(wiki.key("ann")));
        of(ContentQuery.FIRST_PEOPLE, Map.of(), List.of("admin", new UserKey(wiki.key("admin"))), ann);
        of(ContentQuery.PEOPLE, Map.of("last", "admin"), ann);
        of(ContentQuery.PEOPLE_COUNT, Map.of(), List.of(2L));
        of(ContentQuery.DESCENDANTS, Map.of("last", 0L, "page", page), List.of(child));
        of(ContentQuery.COMMENTS_OF, Map.of("containers", List.of(page, child)), List.of(comment));
        of(ContentQuery.ATTACHMENTS_OF, Map.of("containers", List.of(page, child)), List.of(file));
        of(ContentQuery.SPACES_AMONG, Map.of("ids", List.of(space, page)), List.of(space));
        Map<String, Object> trashedToo = Map.of("ids", List.of(page, post, comment, file, id(trash)));
        of(ContentQuery.CURRENT_PAGES_AMONG, trashedToo, List.of(page));
        of(ContentQuery.CURRENT_BLOG_POSTS_AMONG, trashedToo, List.of(post));
        of(ContentQuery.CURRENT_COMMENTS_AMONG, trashedToo, List.of(comment));
        of(ContentQuery.CURRENT_ATTACHMENTS_AMONG, trashedToo, List.of(file));
        wiki.act("{'as':'admin','do':'label','id':'page/" + child + "','label':'blue'}");
        states(ContentQuery.PAGE_STATES, child, List.of(1, "Child", space, page));
        states(ContentQuery.BLOG_POST_STATES, post, List.of(1, "Post", space));
        states(ContentQuery.COMMENT_STATES, comment, List.of(2, "", page));
        states(ContentQuery.ATTACHMENT_STATES, file, List.of(1, "a.txt", page));
        of(ContentQuery.ANCESTORS_AMONG, Map.of("ids", List.of(page, child)), List.of(child, page));
        of(ContentQuery.LABELS_AMONG, Map.of("ids", List.of(page, child)), List.of(child, "blue", Namespace.GLOBAL));
        of(ContentQuery.PAGES_AMONG, Map.of("ids", List.of(page, post)), List.of(page));
        of(ContentQuery.BLOG_POSTS_AMONG, Map.of("ids", List.of(page, post)), List.of(post));
        of(ContentQuery.CONTAINERS_OF_ATTACHMENTS, Map.of("ids", List.of(file)), List.of(file, page));
        of(ContentQuery.CONTAINERS_OF_COMMENTS, Map.of("ids", List.of(onFile)), List.of(onFile, file));
    }

    @AfterAll
    static void close() {
        wiki.close();
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf('/') + 1));
    }

    @SafeVarargs
    private static void of(ContentQuery query, Map<String, Object> parameters, List<Object>... rows) {
        cases.put(query, new Case(parameters, List.of(rows)));
    }

    /** The time of the last update is whatever it is, and must be there. */
    private static void states(ContentQuery query, long id, List<Object> others) {
        Map<String, Object> ids = Map.of("ids", List.of(id));
        List<Object> row = run(query, ids, 2).get(0);
        assertThat(row.get(2)).isInstanceOf(java.util.Date.class);
        List<Object> expected = new java.util.ArrayList<>(List.of(id, others.get(0), row.get(2)));
        expected.addAll(others.subList(1, others.size()));
        cases.put(query, new Case(ids, List.of(expected)));
    }

    private static List<List<Object>> run(ContentQuery query, Map<String, Object> parameters, int limit) {
        return wiki.inTransaction(() -> Line.shipped(wiki).run(query, parameters, limit).stream()
                .map(List::of)
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatItShouldAndNothingElse(ContentQuery query) {
        Case expected = cases.getOrDefault(query, new Case(Map.of(), List.of()));

        assertThat(expected.rows()).as("a case for each query").isNotEmpty();
        assertThat(run(query, expected.parameters(), 100)).isEqualTo(expected.rows());
    }

    @Test
    void noMoreRowsThanWanted() {
        assertThat(run(ContentQuery.PAGES, Map.of("last", 0L), 2)).hasSize(2);
    }
}
