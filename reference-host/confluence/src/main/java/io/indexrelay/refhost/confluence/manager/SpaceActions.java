package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceDescription;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.spaces.SpaceType;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code SpaceManager}: spaces come, change status and are found. Their removal is {@link SpaceRemoval}'s. */
public final class SpaceActions {

    private final ContentStore store;
    private final ContentWriter writer;
    private final NativeEvents events;
    private final PageManager pages;
    private final SpacePermissionManager permissions;
    private final SpaceRemoval removal;

    public SpaceActions(
            ContentStore store,
            ContentWriter writer,
            NativeEvents events,
            PageManager pages,
            SpacePermissionManager permissions,
            SpaceRemoval removal) {
        this.store = store;
        this.writer = writer;
        this.events = events;
        this.pages = pages;
        this.permissions = permissions;
        this.removal = removal;
    }

    public Space createSpace(String key, String name, @Nullable String description, User creator) {
        return create(key, name, description, SpaceType.GLOBAL, false);
    }

    public Space createPrivateSpace(String key, String name, @Nullable String description, User creator) {
        return create(key, name, description, SpaceType.GLOBAL, true);
    }

    public Space createPersonalSpace(String name, @Nullable String description, User owner) {
        return create("~" + owner.getName(), name, description, SpaceType.PERSONAL, false);
    }

    public Space createPrivatePersonalSpace(String name, @Nullable String description, User owner) {
        return create("~" + owner.getName(), name, description, SpaceType.PERSONAL, true);
    }

    /** A space comes with a description, its rows of permissions and a home page. */
    private Space create(
            String key, String name, @Nullable String description, SpaceType type, boolean onlyForCreator) {
        Space space = writer.stamp().created(new Space(key));
        space.setName(name);
        space.setSpaceType(type);
        writer.insert(space);
        SpaceDescription text = writer.stamp().created(new SpaceDescription(space));
        text.setBodyAsString(description == null ? "" : description);
        writer.insert(text);
        space.setDescription(text);
        if (onlyForCreator) {
            permissions.createPrivateSpacePermissions(space);
        } else {
            permissions.createDefaultSpacePermissions(space);
        }
        events.publish(new SpaceCreateEvent(this, space));
        Page home = new Page();
        home.setSpace(space);
        home.setTitle(name + " Home");
        home.setBodyAsString("<p>This is the home of " + escaped(name) + ".</p>");
        pages.saveContentEntity(home, null);
        space.setHomePage(home);
        return space;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Says only that the space was updated, even where its status changed. */
    public void saveSpace(Space space) {
        writer.stamp().modified(space);
        events.publish(new SpaceUpdateEvent(this, space));
    }

    /** Says more when it is told what the space was before. */
    public void saveSpace(Space space, @Nullable Space original) {
        if (original == null) {
            saveSpace(space);
            return;
        }
        writer.stamp().modified(space);
        events.publish(new SpaceUpdateEvent(this, space, original));
        if (space.getSpaceStatus() != original.getSpaceStatus()) {
            events.publish(
                    space.isArchived() ? new SpaceArchivedEvent(this, space) : new SpaceUnArchivedEvent(this, space));
        }
    }

    public void archiveSpace(Space space) {
        changeStatus(space, SpaceStatus.ARCHIVED);
    }

    public void unarchiveSpace(Space space) {
        changeStatus(space, SpaceStatus.CURRENT);
    }

    private void changeStatus(Space space, SpaceStatus status) {
        Space original = new Space(space.getKey());
        original.setId(space.getId());
        original.setName(space.getName());
        original.setSpaceType(space.getSpaceType());
        original.setSpaceStatus(space.getSpaceStatus());
        space.setSpaceStatus(status);
        saveSpace(space, original);
    }

    public Boolean removeSpace(Space space) {
        return removeSpace(space.getKey());
    }

    public Boolean removeSpace(String key) {
        return removal.remove(key);
    }

    public @Nullable Space getSpace(long id) {
        return writer.contents().space(id).orElse(null);
    }

    public @Nullable Space getSpace(String key) {
        return writer.contents().space(key).orElse(null);
    }

    public @Nullable Space getPersonalSpace(ConfluenceUser user) {
        return getSpace("~" + user.getName().toLowerCase(Locale.ENGLISH));
    }

    public List<Space> getAllSpaces() {
        return store.session()
                .createQuery("select s from Space s order by s.id", Space.class)
                .getResultList();
    }

    public Collection<String> getAllSpaceKeys(SpaceStatus status) {
        return store.session()
                .createQuery("select s.key from Space s where s.spaceStatus = :status order by s.id", String.class)
                .setParameter("status", status)
                .getResultList();
    }

    public @Nullable String getSpaceFromPageId(long id) {
        return writer.contents().find(Page.class, id).map(Page::getSpaceKey).orElse(null);
    }

    public long findPageTotal(Space space) {
        return writer.contents().inSpace(Page.class, space, true).size();
    }

    public int getNumberOfBlogPosts(Space space) {
        return writer.contents().inSpace(BlogPost.class, space, true).size();
    }
}
