package io.indexrelay.refhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.cluster.ClusterManager;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.EntityDescriptor;
import com.atlassian.crowd.search.query.membership.MembershipQuery;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Queries and calls as plugins make them, through the exported services. */
class PluginQueriesTest {

    private static final Wiki wiki = Wiki.fresh();
    private static String page = "";
    private static String child = "";

    @BeforeAll
    static void someContent() {
        wiki.act("{'as':'admin','do':'createGroup','name':'inner','parent':'confluence-users'}");
        wiki.act("{'as':'admin','do':'createUser','name':'ann','groups':['inner']}");
        wiki.act("{'as':'admin','do':'createSpace','key':'S','name':'Space','private':true}");
        wiki.act(
                "{'as':'admin','do':'grant','space':'S','permission':'VIEWSPACE','users':['ann'],'groups':['inner'],'anonymous':true}");
        page = wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Page','body':'<p>b</p>'}");
        child = wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Child','parent':'" + page + "'}");
        wiki.act("{'as':'admin','do':'edit','id':'" + page + "','title':'Page 2'}");
        wiki.act("{'as':'admin','do':'createPage','space':'S','title':'Draft','draft':true}");
        wiki.act("{'as':'admin','do':'restrict','id':'" + page + "','type':'view','users':['ann'],'groups':['inner']}");
        wiki.act("{'as':'admin','do':'label','id':'" + page + "','label':'red'}");
        wiki.act("{'as':'admin','do':'label','id':'" + page + "','label':'my:own'}");
        wiki.act("{'as':'admin','do':'comment','on':'" + page + "','body':'x','inline':true}");
        wiki.act("{'as':'admin','do':'attach','to':'" + page + "','name':'a.txt','base64':'aGk='}");
    }

    @AfterAll
    static void close() {
        wiki.close();
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf('/') + 1));
    }

    private static List<Object> query(String hql, Object... parameters) {
        return wiki.inTransaction(() -> List.copyOf(Line.query(wiki, hql, parameters)));
    }

    @Test
    void pagesAreReadByKeyset() {
        assertThat(query(
                        "select p.id from Page p where p.originalVersion is null and p.contentStatus='current'"
                                + " and p.space.key = ?1 and p.id > ?2 order by p.id",
                        "S",
                        0L))
                .hasSize(3)
                .contains(id(page), id(child));
        assertThat(query(
                        "select p.id, p.version, p.lastModificationDate, p.title, p.parent.id, p.position from Page p where p.id = ?1",
                        id(child)))
                .hasSize(1);
        assertThat(query(
                        "select p.id, a.id from Page p join p.ancestors a where p.space.key = ?1 order by p.id, index(a)",
                        "S"))
                .hasSize(1);
    }

    @Test
    void whatHangsOnPagesIsReadByContainer() {
        assertThat(query(
                        "select c.id, c.containerContent.id from Comment c where c.originalVersion is null"
                                + " and c.contentStatus = 'current' and c.containerContent.id in (?1)",
                        List.of(id(page))))
                .hasSize(1);
        assertThat(query("select a.id from Attachment a where a.originalVersion is null and a.space.key = ?1", "S"))
                .hasSize(1);
    }

    @Test
    void restrictionsPermissionsAndLabelsAreReadByTheirProperties() {
        assertThat(query(
                        "select s.owningContent.id, s.type, p.groupName, p.userSubject.key from ContentPermissionSet s"
                                + " left join s.contentPermissions p where s.owningContent.id in (?1)",
                        List.of(id(page))))
                .hasSize(2);
        assertThat(query(
                        "select s.owningContent.id, s.type, p.groupName, u.key from ContentPermissionSet s"
                                + " left join s.contentPermissions p left join p.userSubject u where s.type = ?1",
                        "View"))
                .hasSize(2);
        assertThat(query(
                        "select p.group, u.key, p.allUsersSubject, p.space.id from SpacePermission p left join p.userSubject u"
                                + " where p.type = ?1 and p.space.key = ?2",
                        "VIEWSPACE",
                        "S"))
                .hasSize(4);
        assertThat(query(
                        "select l.label.name from Labelling l where l.content.id = ?1 and l.label.namespace = ?2",
                        id(page),
                        com.atlassian.confluence.labels.Namespace.GLOBAL))
                .containsExactly("red");
        assertThat(query(
                        "select s.id from Space s where s.spaceStatus = ?1 and s.description is not null",
                        SpaceStatus.CURRENT))
                .hasSize(1);
        assertThat(query("select l.id from Labelling l where l.owningUser.key = ?1", new UserKey(wiki.key("admin"))))
                .hasSize(2);
    }

    @Test
    void outsideATransactionThereIsNoSession() {
        assertThatThrownBy(() -> Line.query(wiki, "select s.id from Space s")).hasMessageContaining("Session");
    }

    @Test
    void managersAnswerWhatPluginsAsk() {
        wiki.inTransaction(() -> {
            Space space = wiki.service(SpaceManager.class).getSpace("s");
            assertThat(wiki.service(PageManager.class).getPageIds(space))
                    .contains(id(page), id(child))
                    .hasSize(3);
            SpacePermissionManager permissions = wiki.service(SpacePermissionManager.class);
            assertThat(permissions.getGroupsForPermissionType("VIEWSPACE", space))
                    .containsOnlyKeys("inner");
            assertThat(permissions.getUsersForPermissionType("VIEWSPACE", space))
                    .containsOnlyKeys("admin", "ann");
            assertThat(permissions.permissionExists(SpacePermission.createAnonymousSpacePermission("VIEWSPACE", space)))
                    .isTrue();
            assertThat(permissions.permissionExists(
                            SpacePermission.createAuthenticatedUsersSpacePermission("VIEWSPACE", space)))
                    .isFalse();
            assertThat(permissions.getGlobalPermissions("USECONFLUENCE")).hasSize(2);
            assertThat(wiki.service(ContentEntityManager.class)
                            .getById(id(page))
                            .getTitle())
                    .isEqualTo("Page 2");
            assertThat(wiki.service(SpaceManager.class).getAllSpaceKeys(SpaceStatus.CURRENT))
                    .containsExactly("S");
            UserAccessor users = wiki.service(UserAccessor.class);
            assertThat(users.getGroupNamesForUserName("ann")).containsExactly("confluence-users", "inner");
            assertThat(users.getUserByName("ANN").getFullName()).isEqualTo("ann");
            assertThat(users.getUserNamesWithConfluenceAccess()).containsExactly("admin", "ann");
            assertThat(users.getUserNames()).containsExactly("admin", "ann");
            assertThat(users.getUsers()).hasSize(2);
            assertThat(wiki.service(ClusterManager.class).isClustered()).isFalse();
            assertThat(wiki.service(ClusterManager.class)
                            .getThisNodeInformation()
                            .getAnonymizedNodeIdentifier())
                    .isEqualTo("node1");
            return true;
        });
    }

    @Test
    void membershipsAreSearchedThroughNestedGroups() {
        @Nullable SearchRestriction any = null;
        assertThat(wiki.service(CrowdService.class)
                        .search(new MembershipQuery<>(
                                String.class,
                                true,
                                EntityDescriptor.group(),
                                EntityDescriptor.user(),
                                0,
                                -1,
                                any,
                                "confluence-users")))
                .containsExactly("admin", "ann");
        assertThat(wiki.service(CrowdService.class)
                        .search(new MembershipQuery<>(
                                String.class,
                                false,
                                EntityDescriptor.user(),
                                EntityDescriptor.group(),
                                0,
                                -1,
                                any,
                                "ann")))
                .containsExactly("confluence-users", "inner");
    }

    @Test
    void whatTheHostLacksIsNamed() {
        assertThatThrownBy(() -> wiki.service(PageManager.class).getHighestCeoId())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("getHighestCeoId");
    }
}
