package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.indexrelay.adapter.http.HttpOptions;
import io.indexrelay.adapter.http.HttpTransport;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import io.indexrelay.testsupport.endpoint.ScriptedEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A deletion that the endpoint has and does not answer, over a real connection, while users go on. */
@Timeout(60)
class ControlLaneTest {

    private final ScriptedEndpoint endpoint = new ScriptedEndpoint().trusting(Bench.SECRET);
    private final HttpTransport http = new HttpTransport(new HttpOptions(true, true, null, null, null, null));
    private final Bench bench = new Bench();
    private Duration deadline = Duration.ofSeconds(30);

    @BeforeEach
    void deliverAPageAndDeleteIt() {
        bench.engine = bench.newEngine(
                "node-1",
                call -> call.name().equals("Transport.send")
                        ? http.send(overHttp(call.argument(0, Request.class)))
                        : call.proceed());
        bench.page(Examples.page(3, "Three")).run();
        bench.product.remove(Bench.page(3));
        bench.changed(Bench.page(3), ChangeKind.DELETED, "page_removed");
    }

    @AfterEach
    void close() {
        http.close();
        endpoint.close();
    }

    @Test
    void nothingThatIsPostedWhileItIsHeldArrivesBeforeItsReceipt() throws Exception {
        ScriptedEndpoint.Held held = endpoint.hold();
        CompletableFuture<Bench> running = CompletableFuture.supplyAsync(bench::run);
        assertThat(held.isThere()).isTrue();
        bench.page(Examples.page(1, "One"));
        bench.page(Examples.page(2, "Two"));

        assertThat(running).isNotDone();
        assertThat(last().text()).contains("content.deleted");
        held.letGo();
        running.join();
        assertThat(told()).containsExactly("page/3", "page/3", "page/1 page/2");
    }

    @Test
    void whenItIsNeverAnsweredItComesAgainFirst() {
        deadline = Duration.ofMillis(300);
        endpoint.stall();
        bench.page(Examples.page(1, "One")).run();
        assertThat(told()).containsExactly("page/3", "page/3");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.RETRYING);

        deadline = Duration.ofSeconds(30);
        bench.page(Examples.page(2, "Two")).settle();
        assertThat(told()).startsWith("page/3", "page/3", "page/3", "page/1 page/2");
        assertThat(last().text()).doesNotContain("page/3");
    }

    private Request overHttp(Request request) {
        return new Request(request.method(), endpoint.uri(), request.headers(), request.body(), deadline);
    }

    private Delivered last() {
        List<Delivered> received = endpoint.received();
        return received.get(received.size() - 1);
    }

    /** Subjects of each batch, in the order of their arrival. */
    private List<String> told() {
        return endpoint.received().stream()
                .map(ControlLaneTest::subjects)
                .filter(subjects -> !subjects.isEmpty())
                .toList();
    }

    private static String subjects(Delivered batch) {
        try {
            return String.join(" ", new ObjectMapper().readTree(batch.body()).findValuesAsText("subject"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
