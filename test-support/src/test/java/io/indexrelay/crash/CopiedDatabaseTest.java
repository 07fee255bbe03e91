package io.indexrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.testsupport.endpoint.ScriptedEndpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sender over real tables and a real shared home, of which only the tables were taken along. */
class CopiedDatabaseTest {

    private final RealActiveObjects database = RealActiveObjects.at(RealActiveObjects.newPostgres());
    private final ProductTable product = new ProductTable(database);

    @TempDir
    Path homes;

    @Test
    void noRequestLeavesFromADatabaseThatWasCopiedWithoutItsHome() throws Exception {
        try (ScriptedEndpoint endpoint = new ScriptedEndpoint().trusting(Node.SECRET)) {
            product.create();
            product.add(List.of(1L, 2L));
            Path own = Files.createDirectory(homes.resolve("own"));
            try (Node original = node(endpoint, own)) {
                original.change(1);
                original.deliver();
            }
            int before = endpoint.received().size();
            assertThat(before).as("a heartbeat and a batch").isEqualTo(2);

            try (Node copy = node(endpoint, Files.createDirectory(homes.resolve("new")))) {
                copy.change(2);
                copy.deliver();
            }
            assertThat(endpoint.received()).as("not even a heartbeat").hasSize(before);
            assertThat(new AoOutbox(database.activeObjects()).counts().waiting())
                    .isEqualTo(1);
            try (var left = Files.list(homes.resolve("new"))) {
                assertThat(left).as("nothing that would make it its home").isEmpty();
            }

            try (Node back = node(endpoint, own)) {
                back.deliver();
            }
            assertThat(endpoint.received()).hasSize(before + 2);
        }
    }

    private Node node(ScriptedEndpoint endpoint, Path home) {
        return new Node(database, endpoint.uri(), Clock.systemUTC(), new Halts(Point.NEVER, 1), home);
    }
}
