package io.indexrelay.accesstests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.indexrelay.backfill.Containers;
import io.indexrelay.backfill.Containers.Container;
import io.indexrelay.testsupport.ExampleHost;
import io.indexrelay.wiring.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator picks a project or a space by what he remembers of its key or its name. */
class KeysTest {

    @ParameterizedTest
    @ValueSource(strings = {Relayed.CONFLUENCE, Relayed.JIRA})
    void containersAreFoundByKeyAndByName(String name) {
        boolean isJira = name.equals(Relayed.JIRA);
        try (Relayed product = Relayed.start(name)) {
            ArrayNode actions = JsonNodeFactory.instance.arrayNode();
            for (String key : new String[] {"DEVOPS", "DEV", "HR"}) {
                actions.add(Copied.action(
                        isJira ? "createProject" : "createSpace",
                        "key",
                        key,
                        "name",
                        key.equals("HR") ? "People of 100% Dev" : key + " team",
                        isJira ? "lead" : "type",
                        isJira ? "admin" : "global"));
            }
            String dev = product.act(actions).get(1);
            Containers containers = (isJira ? Plugin.ofJira(product.product()) : Plugin.ofConfluence(product.product()))
                    .readers(new Product.Surroundings(
                            OfferedServices.of(product.product().services),
                            Relayed.joining(
                                    new TransactionTemplate(product.product().transactions())),
                            new ExampleHost()))
                    .containers();

            assertThat(containers.like("dev", 10)).extracting(Container::key).containsExactly("DEV", "DEVOPS", "HR");
            assertThat(containers.like("DEV", 1).get(0).subject()).hasToString(dev);
            assertThat(containers.like("0% d", 10)).extracting(Container::key).containsExactly("HR");
            assertThat(containers.like("%", 10)).extracting(Container::key).containsExactly("HR");
            assertThat(containers.like("_", 10)).isEmpty();
            assertThat(containers.like("", 10)).extracting(Container::key).contains("DEV", "DEVOPS", "HR");
        }
    }
}
