package io.indexrelay.confluence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.read.ContentLoader;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfluencePermissionCheckTest {

    private static final Subject PAGE = Subject.parse("page/7");

    private final PageManager pages = mock(PageManager.class);
    private final SpaceManager spaces = mock(SpaceManager.class);
    private final UserAccessor users = mock(UserAccessor.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ConfluenceUser anna = mock(ConfluenceUser.class);
    private final Page page = new Page();
    private final Space space = new Space("DOC");
    private Optional<PermissionManager> offered = Optional.of(permissions);
    private final ConfluencePermissionCheck check = new ConfluencePermissionCheck(
            new Transactions() {
                @Override
                public <T> T inTransaction(Supplier<T> work) {
                    return work.get();
                }
            },
            new ContentLoader(pages, spaces, Optional::empty, Optional::empty),
            users,
            () -> offered);

    @BeforeEach
    void fill() {
        page.setId(7);
        space.setId(1);
        when(pages.getAbstractPage(7)).thenReturn(page);
        when(spaces.getSpace(1)).thenReturn(space);
        when(users.getExistingUserByKey(any()))
                .thenAnswer(call -> new UserKey("anna").equals(call.getArgument(0)) ? anna : null);
    }

    @Test
    void asksThePermissionManagerForView() {
        when(permissions.hasPermission(anna, Permission.VIEW, page)).thenReturn(true);

        assertThat(check.mayView("anna", PAGE)).isEqualTo(new Answer.Yes());
        assertThat(check.mayView("", PAGE)).isEqualTo(new Answer.No());
        assertThat(check.mayView("anna", Subject.parse("space/1"))).isEqualTo(new Answer.No());
    }

    @Test
    void asksForTheVisitorWhoIsNotLoggedIn() {
        when(permissions.hasPermission(nobody(), Permission.VIEW, space)).thenReturn(true);

        assertThat(check.mayView("", Subject.parse("space/1"))).isEqualTo(new Answer.Yes());
        assertThat(check.mayView("anna", Subject.parse("space/1"))).isEqualTo(new Answer.No());
    }

    @Test
    void showsNothingToAKeyThatBelongsToNobody() {
        when(permissions.hasPermission(any(), any(), any(Object.class))).thenReturn(true);

        assertThat(check.mayView("gone", PAGE)).isEqualTo(new Answer.No());
        verifyNoInteractions(permissions);
    }

    @Test
    void doesNotKnowWhatIsNotThereOrCannotBeAsked() {
        assertThat(check.mayView("anna", Subject.parse("page/8"))).isInstanceOf(Answer.Unknown.class);
        assertThat(check.mayView("anna", Subject.parse("comment/9"))).isInstanceOf(Answer.Unknown.class);

        when(permissions.hasPermission(anna, Permission.VIEW, page)).thenThrow(new IllegalStateException("broken"));
        assertThat(check.mayView("anna", PAGE)).isEqualTo(new Answer.Unknown("broken"));

        offered = Optional.empty();
        assertThat(check.mayView("anna", PAGE))
                .isEqualTo(new Answer.Unknown("this Confluence does not offer PermissionManager"));
    }

    private static @Nullable ConfluenceUser nobody() {
        return null;
    }
}
