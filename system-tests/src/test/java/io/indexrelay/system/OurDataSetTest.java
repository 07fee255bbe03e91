package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * What exports of real instances hardly hold: spaces of all types, inherited restrictions, nested groups, anonymous
 * access. Then changes of people, groups and permissions, each compared for every user and document.
 */
class OurDataSetTest {

    private static final Path DATA_SET = Artifacts.dataSet(Product.CONFLUENCE);

    @Test
    void everyUserSeesAtTheReceiverWhatTheProductShows(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = arrived(folder, "--db", "h2")) {
            peopleAndGroups(line);
            permissions(line);
            structure(line);
            Limits.ofConfluence(line);
        }
    }

    @Test
    void soDoTheyOnPlatform8WithPostgresql(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        try (Line line = arrived(folder, "--platform", "8", "--db", "postgres")) {
            assertThat(line.status().path("absentServices").toString()).isEqualTo("[]");
            structure(line);
            silence(line);
            if (Combinations.areAllTried()) {
                peopleAndGroups(line);
                permissions(line);
            }
        }
    }

    private static Line arrived(Path folder, String... arguments) throws IOException {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--import", DATA_SET.toString()))
                .toArray(String[]::new);
        Line line = Line.start(Product.CONFLUENCE, folder, all).withBytes();
        line.backfill();
        assertThat(line.host().contents()).hasSizeGreaterThan(250);
        line.assertReceiverEqualsProduct();
        return line;
    }

    private static void peopleAndGroups(Line line) {
        ReferenceProduct confluence = line.host();
        confluence.act(
                "admin", "createUser", Map.of("name", "nora", "displayName", "Nora", "groups", List.of("engineers")));
        equal(line);
        confluence.act("admin", "removeFromGroup", Map.of("user", "ada", "group", "engineers"));
        equal(line);
        confluence.act("admin", "addToGroup", Map.of("user", "leo", "group", "board"));
        equal(line);
        confluence.act("admin", "createGroup", Map.of("name", "visitors", "parent", "engineers"));
        confluence.act("admin", "addToGroup", Map.of("user", "kira", "group", "visitors"));
        equal(line);
        confluence.act("admin", "deactivateUser", Map.of("user", "boris"));
        equal(line);
        confluence.act("admin", "activateUser", Map.of("user", "boris"));
        confluence.act("admin", "renameUser", Map.of("user", "greta", "name", "greta.solberg"));
        equal(line);
        confluence.act("admin", "deleteUser", Map.of("user", "hiro"));
        equal(line);
    }

    private static void permissions(Line line) {
        ReferenceProduct confluence = line.host();
        String space = "OPEN";
        confluence.act("admin", "createSpace", Map.of("key", space, "name", "Open space"));
        confluence.act("admin", "createPage", Map.of("space", space, "title", "For whom it may concern"));
        equal(line);
        confluence.act("admin", "grant", Map.of("space", space, "permission", "VIEWSPACE", "anonymous", true));
        confluence.act("admin", "grant", Map.of("global", true, "permission", "USECONFLUENCE", "anonymous", true));
        equal(line);
        confluence.act("admin", "revoke", Map.of("space", space, "permission", "VIEWSPACE", "anonymous", true));
        equal(line);
        confluence.act(
                "admin",
                "revoke",
                Map.of("space", space, "permission", "VIEWSPACE", "groups", List.of("confluence-users")));
        equal(line);
        confluence.act("admin", "grant", Map.of("space", space, "permission", "VIEWSPACE", "users", List.of("ines")));
        equal(line);
        confluence.act(
                "admin",
                "revoke",
                Map.of("global", true, "permission", "USECONFLUENCE", "groups", List.of("confluence-users")));
        equal(line);
        confluence.act(
                "admin",
                "grant",
                Map.of("global", true, "permission", "USECONFLUENCE", "groups", List.of("confluence-users")));
        equal(line);
    }

    /** A tree that is restricted, moved, trashed half-way and restored, with what hangs on it. */
    private static void structure(Line line) {
        ReferenceProduct confluence = line.host();
        confluence.act("admin", "createSpace", Map.of("key", "TREE", "name", "Trees"));
        String root = confluence.act("admin", "createPage", Map.of("space", "TREE", "title", "Root"));
        String branch = confluence.act(
                "admin", "createPage", Map.of("space", "TREE", "title", "Branch", "parent", Line.id(root)));
        String leaf = confluence.act(
                "admin", "createPage", Map.of("space", "TREE", "title", "Leaf", "parent", Line.id(branch)));
        String comment = confluence.act("admin", "comment", Map.of("on", leaf, "body", "<p>green</p>"));
        String file = confluence.act("admin", "attach", Map.of("to", leaf, "name", "leaf.txt", "base64", "Z3JlZW4="));
        equal(line);
        line.assertBytes(file, "green".getBytes(StandardCharsets.UTF_8));
        confluence.act("admin", "restrict", Map.of("id", Line.id(root), "type", "view", "groups", List.of("finance")));
        equal(line);
        confluence.act("admin", "restrict", Map.of("id", Line.id(branch), "type", "edit", "users", List.of("carmen")));
        equal(line);
        confluence.act("admin", "move", Map.of("id", Line.id(branch), "space", "TREE"));
        equal(line);
        confluence.act("admin", "trash", Map.of("id", Line.id(branch), "via", "api"));
        equal(line);
        confluence.act("admin", "restore", Map.of("id", Line.id(branch)));
        equal(line);
        confluence.act("admin", "trash", Map.of("id", Line.id(leaf)));
        equal(line);
        assertThat(line.indexer().subjects(line.source())).doesNotContain(comment, file);
        confluence.act("admin", "restore", Map.of("id", Line.id(leaf)));
        equal(line);
        assertThat(line.indexer().subjects(line.source())).contains(comment, file);
        confluence.act("admin", "archiveSpace", Map.of("key", "TREE"));
        equal(line);
        confluence.act("admin", "deleteSpace", Map.of("key", "TREE"));
        equal(line);
    }

    /** What the product changes without a word: rows of a group that goes, pages that a move leaves behind. */
    private static void silence(Line line) {
        ReferenceProduct confluence = line.host();
        confluence.act("admin", "createGroup", Map.of("name", "guild"));
        confluence.act("admin", "createUser", Map.of("name", "olga", "groups", List.of("confluence-users", "guild")));
        confluence.act("admin", "createSpace", Map.of("key", "GUILD", "name", "Guild", "private", true));
        confluence.act(
                "admin", "grant", Map.of("space", "GUILD", "permission", "VIEWSPACE", "groups", List.of("guild")));
        String root = confluence.act("admin", "createPage", Map.of("space", "GUILD", "title", "Guild root"));
        String staying = confluence.act(
                "admin", "createPage", Map.of("space", "GUILD", "title", "Staying", "parent", Line.id(root)));
        confluence.act(
                "admin", "createPage", Map.of("space", "GUILD", "title", "Below staying", "parent", Line.id(staying)));
        equal(line);
        confluence.act("admin", "deleteGroup", Map.of("name", "guild"));
        equal(line);
        confluence.act("admin", "createGroup", Map.of("name", "guild"));
        confluence.act("admin", "addToGroup", Map.of("user", "olga", "group", "guild"));
        equal(line);

        confluence.act("admin", "createSpace", Map.of("key", "HALL", "name", "Hall"));
        confluence.act("admin", "grant", Map.of("space", "GUILD", "permission", "VIEWSPACE", "users", List.of("olga")));
        confluence.act("admin", "grant", Map.of("space", "GUILD", "permission", "EDITSPACE", "users", List.of("olga")));
        confluence.act(
                "admin", "grant", Map.of("space", "GUILD", "permission", "REMOVEPAGE", "users", List.of("olga")));
        confluence.act("admin", "restrict", Map.of("id", Line.id(staying), "type", "edit", "users", List.of("carmen")));
        equal(line);
        confluence.act("olga", "move", Map.of("id", Line.id(root), "space", "HALL"));
        equal(line);
    }

    private static void equal(Line line) {
        line.awaitDelivered();
        line.assertReceiverEqualsProduct();
    }
}
