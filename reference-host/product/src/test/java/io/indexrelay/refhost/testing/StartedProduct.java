package io.indexrelay.refhost.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.product.Product;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole reference product, started on a database. */
public abstract class StartedProduct extends Stand implements AutoCloseable {

    private final Product product;
    private final PlatformTransactionManager transactions;

    protected StartedProduct(Product product, DataSource dataSource, HostSettings settings) {
        this.product = product;
        this.transactions = product.open(dataSource, settings);
        services.put(EventPublisher.class, publisher());
        product.start(new HostServices() {
            @Override
            public <T> void export(Class<T> type, T service) {
                services.put(type, service);
            }

            @Override
            public <T> T get(Class<T> type) {
                return service(type);
            }
        });
    }

    public final Product product() {
        return product;
    }

    public final PlatformTransactionManager transactions() {
        return transactions;
    }

    @Override
    protected final TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    @Override
    protected final List<JsonNode> run(JsonNode actions) {
        return product.reference().act(actions);
    }

    /** Does a whole data set; the test fails with the action that was refused. */
    public final void load(ArrayNode actions) {
        List<JsonNode> answers = run(actions);
        assertThat(answers.get(answers.size() - 1).path("error").asText())
                .as("action %s", actions.get(answers.size() - 1))
                .isEmpty();
        assertThat(answers).hasSameSizeAs(actions);
    }

    /** Whether the user of that name may view; {@code ""} is a visitor. */
    public final boolean sees(String username, String subject) {
        return product.reference().canView(username.isEmpty() ? "" : key(username), subject);
    }

    public final String key(String username) {
        return product.users().byUsername(username).orElseThrow().key();
    }

    @Override
    public final void close() {
        product.close();
    }
}
