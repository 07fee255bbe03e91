package io.indexrelay.accesstests;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import io.indexrelay.refhost.testing.StartedProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spaces of all sorts, trees of pages, restrictions on both, what hangs on them, and what is wrong in the tables. */
final class GeneratedConfluence extends Generated {

    private static final List<String> OWN_GROUPS = List.of("confluence-users", "confluence-administrators");

    private final List<String> spaces = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> posts = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> trashed = new ArrayList<>();
    private final List<Object[]> grants = new ArrayList<>();

    GeneratedConfluence(Relayed relayed, long seed, Size size) {
        super(relayed, seed, size);
    }

    @Override
    void build() {
        people("confluence-users", OWN_GROUPS);
        if (chance(40)) {
            grant("global", "LIMITEDUSECONFLUENCE", "authenticated", true);
        }
        if (chance(40)) {
            grant("global", "USECONFLUENCE", "anonymous", true);
        }
        if (chance(20)) {
            grant("global", "USECONFLUENCE", "users", List.of(user()));
        }
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            space();
        }
        int hanging = size.documents() * 2 / 5;
        while (pages.size() + posts.size() < size.documents() - hanging) {
            root();
        }
        for (int i = 0; i < hanging; i++) {
            hang();
        }
        int restricted = pages.size() / 3;
        for (int i = 0; i < restricted; i++) {
            restrict(chance(85) ? pick(pages) : pick(posts));
        }
        odd();
    }

    private void space() {
        boolean personal = chance(25);
        String key = personal ? "~" + user() : "S" + next();
        if (act("createSpace", "key", key, "name", "Space", "type", personal ? "personal" : null, "private", true)
                .isEmpty()) {
            return;
        }
        spaces.add(key);
        if (chance(75)) {
            switch (random.nextInt(4)) {
                case 0 -> grant(key, "VIEWSPACE", "anonymous", true);
                case 1 -> grant(key, "VIEWSPACE", "authenticated", true);
                default -> grant(key, "VIEWSPACE", "groups", List.of("confluence-users"));
            }
        }
        int rows = 1 + random.nextInt(3);
        for (int i = 0; i < rows; i++) {
            view(key);
        }
    }

    private void view(String space) {
        switch (random.nextInt(6)) {
            case 0 -> grant(space, "VIEWSPACE", "users", List.of(user()));
            case 1 -> grant(space, "VIEWSPACE", "anonymous", true);
            case 2 -> grant(space, "VIEWSPACE", "authenticated", true);
            case 3 -> grant(space, "EDITSPACE", "groups", List.of(group()));
            case 4 -> grant(space, "VIEWSPACE", "groups", List.of("confluence-users"));
            default -> grant(space, "VIEWSPACE", "groups", List.of(group()));
        }
    }

    private void grant(String space, String permission, String whom, Object value) {
        if (act("grant", "space", space, "permission", permission, whom, value).isPresent()) {
            grants.add(new Object[] {"space", space, "permission", permission, whom, value});
        }
    }

    private void root() {
        String space = pick(spaces);
        if (chance(15)) {
            act("createBlogPost", "space", space, "title", "Post " + next()).ifPresent(posts::add);
            return;
        }
        String parent = chance(75) && !pages.isEmpty() ? pick(pages) : null;
        Optional<String> page = act("createPage", "space", space, "title", "Page " + next(), "parent", parent);
        page.or(() -> act("createPage", "space", space, "title", "Page " + next()))
                .ifPresent(pages::add);
    }

    private void hang() {
        String on = chance(80) ? pick(pages) : pick(posts);
        switch (random.nextInt(6)) {
            case 0, 1 -> attach(on);
            case 2 -> comment(pick(files));
            case 3 -> comment(pick(comments));
            default -> comment(on);
        }
    }

    private void attach(String on) {
        act("attach", "to", on, "name", "file" + next(), "base64", "aGk=", "hidden", chance(10))
                .ifPresent(files::add);
    }

    private void comment(String on) {
        act("comment", "on", on, "body", "<p>remark " + next() + "</p>").ifPresent(comments::add);
    }

    private void restrict(String subject) {
        List<String> named = some(users, 4);
        List<String> in = some(groups, 3);
        if (chance(25)) {
            in.add("confluence-users");
        }
        act("restrict", "id", subject, "type", chance(70) ? "view" : "edit", "users", named, "groups", in);
    }

    /** What no page of the product's would let anybody do, but what is found in instances that have lived. */
    private void odd() {
        if (chance(40)) {
            String page = pick(pages);
            act("restrict", "id", page, "type", "view", "users", List.of("admin"));
            sql(
                    "delete from content_perm where cps_id in (select id from content_perm_set where content_id = ? and"
                            + " cont_perm_type = 'View')",
                    StartedProduct.id(page));
        }
        if (chance(30)) {
            loseAncestors(pick(pages));
        }
        if (chance(40)) {
            act("deleteGroup", "name", group(), "via", "api");
        }
        if (chance(30)) {
            act("archiveSpace", "key", pick(spaces), "via", chance(50) ? "api" : null);
        }
        if (chance(30)) {
            act("createPage", "space", pick(spaces), "title", "Draft " + next(), "draft", true);
        }
        if (chance(50)) {
            trash(chance(70) ? pick(pages) : pick(posts));
        }
        if (chance(30)) {
            act("deleteUser", "user", user(), "via", chance(50) ? "api" : null);
        }
    }

    private void loseAncestors(String subject) {
        Object unused = relayed.product().inTransaction(() -> {
            Page page = relayed.product().service(PageManager.class).getPage(StartedProduct.id(subject));
            if (page != null) {
                page.getAncestors().clear();
            }
            return true;
        });
    }

    private void trash(String subject) {
        if (act("trash", "id", subject, "via", chance(50) ? "api" : null).isPresent()) {
            trashed.add(subject);
        }
    }

    @Override
    protected void tryAnything() {
        switch (random.nextInt(30)) {
            case 0, 1, 2, 3, 4, 5, 6 -> tryPeople();
            case 7, 8 -> view(pick(spaces));
            case 9, 10, 11 -> {
                if (!grants.isEmpty()) {
                    act("revoke", grants.remove(random.nextInt(grants.size())));
                }
            }
            case 12 -> grant("global", "USECONFLUENCE", "anonymous", true);
            case 13 -> grant("global", "LIMITEDUSECONFLUENCE", "authenticated", true);
            case 14, 15, 16, 17 -> restrict(chance(85) ? pick(pages) : pick(posts));
            case 18 -> act("restrict", "id", pick(pages), "type", chance(50) ? "view" : "edit");
            case 19, 20 -> act("move", "id", pick(pages), "parent", pick(pages));
            case 21 -> act("move", "id", chance(80) ? pick(pages) : pick(posts), "space", pick(spaces));
            case 22 -> trash(chance(60) ? pick(pages) : chance(50) ? pick(posts) : pick(files));
            case 23 -> act("restore", "id", pick(trashed));
            case 24 -> act("purge", "id", pick(trashed));
            case 25 -> root();
            case 26 -> hang();
            case 27 -> {
                act("deleteComment", "id", pick(comments));
                act("edit", "id", pick(pages), "title", "Title " + next());
            }
            case 28 -> act("archiveSpace", "key", pick(spaces), "via", chance(50) ? "api" : null);
            default -> {
                if (chance(40)) {
                    act("deleteSpace", "key", pick(spaces));
                } else {
                    space();
                }
            }
        }
    }
}
