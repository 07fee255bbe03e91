package io.indexrelay.accesstests;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.persistence.EntityManagerProvider;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.refhost.testing.StartedProduct;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.testsupport.ExampleHost;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.memory.InMemoryJobs;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemoryStore;
import io.indexrelay.wiring.Product;
import io.indexrelay.wiring.Product.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.log4j.Logger;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What products do not forgive who works for long on a thread of his own: sessions that keep every entity they loaded,
 * entities used after their session, what a thread remembers of earlier questions, a request that loses its user.
 */
class ShortUnitsTest {

    private static final int PAGES = 60;
    private static final int AT_ONCE = 25;

    @Test
    void aListingLoadsNoEntityAndAReadingOnlyWhatItNeedsHoweverManyPagesThereAre() {
        try (Relayed confluence = Relayed.start(Relayed.CONFLUENCE)) {
            pages(confluence.product());
            EntityManagerProvider sessions = confluence.product().service(EntityManagerProvider.class);
            Units units = new Units(confluence.product(), status -> sessions.getEntityManager()
                    .unwrap(Session.class)
                    .getStatistics()
                    .getEntityCount());
            Readers readers = readers(confluence.product(), Plugin::ofConfluence, units);

            List<Subject> listed = walked(readers.lister(), units);
            assertThat(listed).hasSizeGreaterThan(2 * PAGES);
            assertThat(units.mostLoaded).as("entities loaded by listing").isZero();

            for (Subject subject : listed) {
                if (subject.kind().isDocument()) {
                    assertThat(readers.snapshots().read(subject)).isInstanceOf(Reading.Present.class);
                    readers.access().ofDocument(subject);
                    units.assertAtRest();
                }
            }
            assertThat(units.mostLoaded).as("entities in one session").isBetween(1, 15);
        }
    }

    @Test
    void everyUnitOfJiraStandsBetweenItsBracketsWithoutAUser() {
        try (Relayed jira = Relayed.start(Relayed.JIRA)) {
            issues(jira.product());
            Brackets brackets = new Brackets(jira.product());
            Units units = new Units(jira.product(), status -> 0);
            units.inside = brackets::assertInside;
            Readers readers = readers(jira.product(), Plugin::ofJira, units);

            List<Subject> listed = walked(readers.lister(), units);
            assertThat(listed).hasSizeGreaterThan(20);
            for (Subject subject : listed) {
                if (subject.kind().isDocument()) {
                    assertThat(readers.snapshots().read(subject)).isInstanceOf(Reading.Present.class);
                    readers.access().ofDocument(subject);
                    units.assertAtRest();
                }
            }
            assertThat(brackets.calls).isGreaterThan(listed.size());
            assertThat(brackets.depth).isZero();
        }
    }

    /** Jira's brackets make a thread forget its user and what it knows, which is not for a request's thread. */
    @Test
    void whatAnAdministratorAsksForReadsNothingAsOnAThreadOfOurs() {
        try (Relayed jira = Relayed.start(Relayed.JIRA)) {
            Brackets brackets = new Brackets(jira.product());
            Readers readers = readers(jira.product(), Plugin::ofJira, new Units(jira.product(), status -> 0));
            InMemoryStore store = new InMemoryStore();
            Backfill backfill = new Backfill(
                    new InMemoryOutbox(store),
                    new InMemoryJobs(store),
                    readers.lister(),
                    store,
                    MutableClock.started(),
                    Backfill.Limits.STANDARD);

            assertThat(backfill.start(Backfill.ALL)).isPresent();
            assertThat(backfill.pause(Backfill.ALL)).isPresent();
            readers.containers().like("", 10);
            assertThat(brackets.calls).isZero();
        }
    }

    private static List<Subject> walked(ContentLister lister, Units units) {
        List<Subject> listed = new ArrayList<>();
        for (String phase : lister.phases(null)) {
            long counted = lister.count(null, phase);
            long passed = 0;
            String after = "";
            while (after != null) {
                Listing unit = lister.list(null, phase, after, AT_ONCE);
                units.assertAtRest();
                unit.items().stream().map(Listed::subject).forEach(listed::add);
                passed += unit.passed();
                after = unit.next();
            }
            assertThat(passed).as("passed in %s", phase).isEqualTo(counted);
        }
        return listed;
    }

    private static Readers readers(StartedProduct product, Function<StartedProduct, Product> plugin, Units units) {
        return plugin.apply(product)
                .readers(new Product.Surroundings(OfferedServices.of(product.services), units, new ExampleHost()));
    }

    private static void pages(StartedProduct wiki) {
        ArrayNode actions = JsonNodeFactory.instance.arrayNode();
        actions.add(Copied.action("createSpace", "key", "SU", "name", "Short units"));
        IntStream.range(0, PAGES)
                .forEach(n -> actions.add(
                        Copied.action("createPage", "space", "SU", "title", "Page " + n, "body", "<p>Text</p>")));
        List<String> subjects = act(wiki, actions);
        ArrayNode more = JsonNodeFactory.instance.arrayNode();
        subjects.stream()
                .filter(subject -> subject.startsWith("page/"))
                .forEach(page -> more.add(Copied.action("comment", "on", page, "body", "<p>Comment</p>")));
        act(wiki, more);
    }

    private static void issues(StartedProduct tracker) {
        ArrayNode actions = JsonNodeFactory.instance.arrayNode();
        actions.add(Copied.action("createProject", "key", "SU", "name", "Short units", "lead", "admin"));
        IntStream.range(0, 30).forEach(n -> {
            actions.add(Copied.action("createIssue", "project", "SU", "summary", "Issue " + n));
        });
        List<String> subjects = act(tracker, actions);
        ArrayNode more = JsonNodeFactory.instance.arrayNode();
        subjects.stream()
                .filter(subject -> subject.startsWith("issue/"))
                .forEach(issue -> more.add(Copied.action("comment", "on", issue, "body", "Comment")));
        act(tracker, more);
    }

    private static List<String> act(StartedProduct product, ArrayNode actions) {
        List<String> subjects = new ArrayList<>();
        product.product().reference().act(actions).forEach(answer -> {
            assertThat(answer.path("error").asText()).isEmpty();
            subjects.add(answer.path("subject").asText());
        });
        return subjects;
    }

    /** The product's transactions, and what was loaded in each. */
    private static final class Units implements Transactions {
        private final TransactionTemplate template;
        private final ToIntFunction<Object> loaded;
        private Runnable inside = () -> {};
        private int mostLoaded;

        private Units(StartedProduct product, ToIntFunction<Object> loaded) {
            this.template = new TransactionTemplate(product.transactions());
            this.loaded = loaded;
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return Objects.requireNonNull(template.execute(status -> {
                inside.run();
                T answer = work.get();
                mostLoaded = Math.max(mostLoaded, loaded.applyAsInt(status));
                return answer;
            }));
        }

        void assertAtRest() {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            assertThat(TransactionSynchronizationManager.getResourceMap())
                    .as("sessions and connections left on the thread")
                    .isEmpty();
        }
    }

    /** Jira's brackets, watched. Made before the plugin looks them up. */
    private static final class Brackets implements JiraThreadLocalUtil {
        private final JiraThreadLocalUtil real;
        private final JiraAuthenticationContext authentication;
        private int depth;
        private int calls;

        private Brackets(StartedProduct jira) {
            this.real = jira.service(JiraThreadLocalUtil.class);
            this.authentication = jira.service(JiraAuthenticationContext.class);
            jira.services.put(JiraThreadLocalUtil.class, this);
        }

        @Override
        public void preCall() {
            real.preCall();
            depth++;
            calls++;
        }

        @Override
        public void postCall(Logger logger) {
            postCall(logger, null);
        }

        @Override
        public void postCall(Logger logger, @Nullable WarningCallback warning) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .as("a transaction at the end of a unit")
                    .isFalse();
            depth--;
            real.postCall(logger, warning);
        }

        void assertInside() {
            assertThat(depth).as("brackets around a transaction").isEqualTo(1);
            assertThat(authentication.getLoggedInUser()).isNull();
        }
    }
}
