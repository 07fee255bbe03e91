package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Budget;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.backfill.NodeLoad;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.ConflictException;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no event told is found, what is equal is not sent, and nothing is withdrawn by mistake. */
class ReconcileTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void fill() {
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"))));
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.product.put(Examples.person("ben-key", "ben"));
        IntStream.range(0, 25).forEach(n -> bench.product.put(Examples.page(100 + n, "Page " + n), Examples.ofSpace()));
        for (long n = 0; n < 5; n++) {
            Subject page = Bench.page(100 + n);
            bench.product.put(Examples.comment(500 + n, page, "a comment"), Examples.hangingOn(page));
            bench.product.put(Examples.attachment(600 + n, page, 1, 10), Examples.hangingOn(page));
        }
        bench.backfill.start("all");
        bench.settle();
        assertThat(bench.receiver.documents()).hasSize(35);
    }

    @Test
    void sendsNothingWhereNothingDiffers() {
        assertThat(reconciled()).isEmpty();
        assertThat(bench.outbox.all()).isEmpty();

        assertThat(reconciled(true)).as("with each object read").isEmpty();
        assertThat(newest().state()).isEqualTo(State.DONE);
        assertThat(newest().failed()).isZero();
    }

    @Test
    void readsOnlyWhatHasAnotherStampByNow() {
        bench.product.put(Examples.page(107, "Another title"), Examples.ofSpace());
        // Its stamp is as it was: so listings do not tell, and reading does.
        assertThat(reconciled()).isEmpty();
        assertThat(reconciled(true)).containsExactly("content.upserted page/107");

        bench.product.put(later(Examples.page(108, "Another title")), Examples.ofSpace());
        assertThat(reconciled()).containsExactly("content.upserted page/108");
        assertThat(title("page/108")).isEqualTo("Another title");
    }

    @Test
    void findsWhatWasCreatedChangedAndDeletedWithoutEvents() {
        bench.product.put(Examples.page(200, "New"), Examples.ofSpace());
        bench.product.put(Examples.comment(550, Bench.page(200), "new"), Examples.hangingOn(Bench.page(200)));
        bench.product.put(later(Examples.page(101, "Edited")), Examples.ofSpace());
        bench.product.put(later(Examples.comment(501, Bench.page(101), "edited")), Examples.hangingOn(Bench.page(101)));
        bench.product.remove(Bench.page(110));
        bench.product.remove(Subject.parse("attachment/602"));
        bench.product.hide(Bench.page(111), Reason.TRASHED);

        assertThat(reconciled())
                .containsExactlyInAnyOrder(
                        "content.upserted page/200",
                        "content.upserted comment/550",
                        "content.upserted page/101",
                        "content.upserted comment/501",
                        "content.deleted page/110",
                        "content.deleted attachment/602",
                        "content.deleted page/111");
        isEqual();
        assertThat(reconciled()).isEmpty();
    }

    @Test
    void findsWhoMaySeeWhatOfDocumentsSetsAndPeople() {
        bench.product.access(Bench.page(103), Access.of(List.of(Atom.user("ben-key"))));
        bench.product.access(Subject.parse("comment/504"), Access.CLOSED);
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("boss"))));
        bench.product.put(Examples.person("ben-key", "ben", "boss"));
        bench.product.put(Examples.person("carl-key", "carl", "boss"));
        bench.product.removePerson("anna-key");
        bench.product.putSet("space:9", Access.of(List.of(Atom.group("boss"))));

        assertThat(reconciled())
                .containsExactlyInAnyOrder(
                        "content.access-changed page/103",
                        "content.access-changed comment/504",
                        "access-set.upserted access-set/" + Examples.SPACE_SET,
                        "access-set.upserted access-set/space:9",
                        "user.upserted user/ben-key",
                        "user.upserted user/carl-key",
                        "user.deleted user/anna-key");
        assertThat(bench.receiver.sees("ben-key", "page/103")).isTrue();
        assertThat(bench.receiver.sees("carl-key", "page/103")).isFalse();
        assertThat(bench.receiver.sees("carl-key", "page/104")).isTrue();
        assertThat(reconciled()).isEmpty();
    }

    @Test
    void findsASetThatNoListingHas() {
        bench.product.leaveUnlisted(Examples.SPACE_SET);
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("boss"))));

        assertThat(reconciled()).containsExactly("access-set.upserted access-set/" + Examples.SPACE_SET);
    }

    /** The insert failed, the app was off, or somebody emptied the table: the row is not there, and the change is. */
    @Test
    void findsChangesWhoseRowsAreGone() {
        bench.page(later(Examples.page(105, "Deleted by hand")));
        bench.product.remove(Bench.page(106));
        bench.changed(Bench.page(106), ChangeKind.DELETED, "page_removed");
        bench.outbox.delete(bench.outbox.all().stream().map(row -> row.id()).toList());
        bench.run();
        assertThat(title("page/105")).isEqualTo("Page 5");

        assertThat(reconciled()).containsExactlyInAnyOrder("content.upserted page/105", "content.deleted page/106");
        isEqual();
    }

    @Test
    void findsWhatAStatedIntentLeftBehindWhenItsRowsAreGone() {
        intend(Bench.page(104));
        assertThat(reconciled()).containsExactly("content.upserted page/104");
    }

    @Test
    void findsThatWhatHangsOnAPageIsGoneWhileThePageIsOnItsWay() {
        bench.paused = true;
        intend(Bench.page(104));
        bench.product.remove(Subject.of(Kind.COMMENT, 504));
        bench.reconciliation.start("all", false, "");
        steps();
        bench.paused = false;
        assertThat(told()).containsExactlyInAnyOrder("content.upserted page/104", "content.deleted comment/504");
    }

    /** As if it had been sent without a receipt. */
    private void intend(Subject page) {
        LedgerKey key = new LedgerKey(page, page);
        LedgerEntry entry =
                Objects.requireNonNull(bench.ledger.find(List.of(key)).get(key));
        bench.ledger.save(List.of(new LedgerEntry(
                key,
                entry.state(),
                new Version(1, entry.version().sequence() + 1),
                entry.version(),
                entry.contentFingerprint(),
                entry.accessFingerprint(),
                entry.name(),
                entry.container(),
                entry.parent(),
                entry.stamp())));
    }

    @Test
    void everythingThatItSendsSaysWhereItComesFrom() {
        bench.product.put(Examples.page(200, "New"), Examples.ofSpace());
        bench.product.access(Bench.page(103), Access.of(List.of(Atom.user("ben-key"))));
        bench.product.remove(Bench.page(110));
        int before = bench.receiver.events().size();
        reconciled();

        List<JsonNode> sent = bench.receiver.events().stream()
                .skip(before)
                .filter(event -> event.has("subject"))
                .toList();
        assertThat(sent)
                .hasSize(3)
                .extracting(event -> event.path("origin").asText())
                .containsOnly("reconcile");
    }

    @Test
    void leavesAloneWhatWaitsToBeToldAnyway() {
        bench.paused = true;
        bench.page(later(Examples.page(105, "By an event")));
        bench.reconciliation.start("all", false, "");
        steps();
        assertThat(bench.waiting()).hasSize(1);
    }

    @Test
    void walksOneContainerAlone() {
        Subject space = Examples.SPACE;
        bench.product.put(later(Examples.page(101, "Edited")), Examples.ofSpace());
        bench.product.put(later(Examples.comment(502, Bench.page(102), "edited")), Examples.hangingOn(Bench.page(102)));
        bench.product.remove(Bench.page(110));
        bench.product.put(Examples.person("ben-key", "benjamin"));

        bench.reconciliation.start(space.toString(), false, "");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "content.upserted page/101", "content.upserted comment/502", "content.deleted page/110");
        assertThat(reconciled()).containsExactly("user.upserted user/ben-key");
    }

    /** Its listing has none but its own; the others are found by the documents that name them. */
    @Test
    void oneContainersComparisonHasTheSetsThatItsDocumentsNameAndNoOthers() {
        String restriction = "page:107";
        String below = "role:5";
        bench.product.putSet(restriction, Access.of(List.of(Atom.set(below))));
        bench.product.putSet(below, Access.of(List.of(Atom.group("staff"))));
        bench.product.putSet("role:6", Access.of(List.of(Atom.group("staff"))));
        bench.product.access(Bench.page(107), Examples.ofSpace().and(Access.of(List.of(Atom.set(restriction)))));
        bench.product.access(Bench.page(108), Examples.ofSpace().and(Access.of(List.of(Atom.set("role:6")))));
        List.of(restriction, below, "role:6").forEach(bench.product::leaveUnlisted);
        bench.changed(Bench.page(107), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.changed(Bench.page(108), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.settle();
        assertThat(bench.receiver.sees("anna-key", "page/107")).isTrue();
        assertThat(bench.receiver.sees("anna-key", "page/108")).isTrue();

        bench.product.putSet(below, Access.of(List.of(Atom.group("boss"))));
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"), Atom.group("guests"))));
        bench.product.removeSet("role:6");
        bench.product.putSet("space:9", Access.of(List.of(Atom.group("staff"))));
        bench.reconciliation.start(Examples.SPACE.toString(), false, "");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "access-set.upserted access-set/" + below,
                        "access-set.upserted access-set/" + Examples.SPACE_SET,
                        "access-set.deleted access-set/role:6");
        assertThat(bench.receiver.sees("anna-key", "page/107")).isFalse();
        assertThat(bench.receiver.sees("anna-key", "page/108")).isFalse();

        bench.reconciliation.start(Examples.SPACE.toString(), false, "");
        assertThat(told()).isEmpty();
        bench.product.breakReading(Bench.page(107), "its ancestors cannot be read");
        bench.product.putSet(below, Access.of(List.of(Atom.group("staff"))));
        bench.reconciliation.start(Examples.SPACE.toString(), false, "");
        assertThat(told()).as("of one that names it and cannot be read").isEmpty();
    }

    @Test
    void asksBeforeItWithdrawsMoreThanItsShare() {
        bench.reconcile = new ReconcileSettings(true, 2, 7, 10, 2);
        IntStream.range(110, 116).forEach(n -> bench.product.remove(Bench.page(n)));
        bench.product.put(later(Examples.page(101, "Edited")), Examples.ofSpace());

        assertThat(reconciled())
                .as("what is not gone is told all the same")
                .containsExactly("content.upserted page/101");
        Job asking = bench.reconciliation.asking().orElseThrow();
        assertThat(asking.state()).isEqualTo(State.PAUSED);
        assertThat(asking.note()).startsWith("6 of 38 objects that receivers have are not listed any more (page).");
        assertThat(bench.restarted().reconciliation.asking()).isPresent();

        assertThat(bench.reconciliation.answer(true)).isTrue();
        assertThat(told()).hasSize(6).allMatch(told -> told.startsWith("content.deleted page/11"));
        assertThat(bench.reconciliation.asking()).isEmpty();
        assertThat(newest().state()).isEqualTo(State.DONE);
        isEqual();
    }

    @Test
    void withdrawsNothingThatAnAdministratorDiscards() {
        bench.reconcile = new ReconcileSettings(true, 2, 7, 10, 2);
        List<Subject> away = IntStream.range(110, 116).mapToObj(Bench::page).toList();
        away.forEach(page -> bench.product.hide(page, Reason.NOT_FOUND));
        reconciled();

        assertThat(bench.reconciliation.answer(false)).isTrue();
        assertThat(told()).isEmpty();
        assertThat(newest().state()).isEqualTo(State.CANCELLED);

        away.forEach(bench.product::show);
        assertThat(reconciled()).as("they are back").isEmpty();
        assertThat(bench.reconciliation.answer(true)).as("nothing asks").isFalse();
    }

    @Test
    void onlyTheNewestQuestionStands() {
        bench.reconcile = new ReconcileSettings(true, 2, 7, 0, 0);
        bench.product.remove(Bench.page(110));
        reconciled();
        reconciled();

        assertThat(bench.jobs.open()).hasSize(1);
        assertThat(bench.reconciliation.asking().map(Job::id)).contains(newest().id());
    }

    @Test
    void neverWithdrawsAnythingOfAKindOfWhichNothingIsListed() {
        bench.reconcile = new ReconcileSettings(true, 2, 7, 100, 1000);
        List<Subject> all = new ArrayList<>(bench.product.visible().keySet());
        all.forEach(bench.product::remove);

        assertThat(reconciled()).isEmpty();
        assertThat(newest().state()).isEqualTo(State.DONE);
        assertThat(newest().note()).startsWith("The product lists nothing at all of: page");
        assertThat(bench.receiver.documents()).hasSize(35);
    }

    @Test
    void neverWithdrawsTheLastCommentsWhenNoneIsListed() {
        IntStream.range(500, 505).forEach(n -> bench.product.remove(Subject.of(Kind.COMMENT, n)));
        bench.product.remove(Subject.parse("attachment/600"));

        assertThat(reconciled()).containsExactly("content.deleted attachment/600");
        assertThat(newest().note()).startsWith("The product lists nothing at all of: comment");
    }

    @Test
    void aListingThatFailsEndsTheUnitAndNothingElse() {
        for (String phase : List.of("sets", "users", "content", "existing")) {
            bench.product.breakListing(phase);
            bench.reconciliation.start("all", false, "");
            assertThatThrownBy(this::steps).hasMessageContaining("does not list");
            assertThat(newest().note()).endsWith("the product does not list its " + phase + ". It is tried again.");
            assertThat(bench.waiting()).isEmpty();

            bench.product.breakListing("");
            assertThat(told()).isEmpty();
            assertThat(newest().state()).isEqualTo(State.DONE);
            assertThat(newest().note()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsLeftAsItIs() {
        bench.product.breakReading(Bench.page(107), "its ancestors cannot be read");
        bench.product.put(later(Examples.page(108, "Edited")), Examples.ofSpace());
        bench.product.breakReading(Bench.page(108), "its ancestors cannot be read");
        bench.product.unlink(Bench.page(109));
        bench.product.breakPerson("ben-key");

        assertThat(reconciled(true)).isEmpty();
        assertThat(newest().failed()).isEqualTo(4);
        assertThat(bench.receiver.documents()).hasSize(35).contains("page/107", "page/108", "page/109");
        assertThat(reconciled(false)).isEmpty();

        bench.product.mendReading(Bench.page(108));
        assertThat(reconciled()).containsExactly("content.upserted page/108");
    }

    @Test
    void whatListingsHaveAndReadingsDoNotFindIsLeftAsItIs() {
        bench.product.lose(Bench.page(107));
        assertThat(reconciled(true)).isEmpty();
        assertThat(newest().failed()).isEqualTo(1);
        assertThat(bench.receiver.documents()).contains("page/107");
    }

    @Test
    void whatIsAnotherEachTimeItIsReadIsNotClosed() {
        bench.product.put(later(Examples.page(107, "Edited")), Examples.ofSpace());
        int[] readings = {0};
        bench.product.whileReading(
                () -> bench.product.access(Bench.page(107), Access.of(List.of(Atom.user("reading-" + readings[0]++)))));
        bench.reconciliation.start("all", false, "");
        steps();
        assertThat(newest().failed()).isPositive();
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void whatIsStillThereAfterItsDeletionWasCapturedIsLookedAtOnceMoreAfterAnHour() {
        bench.changed(Bench.page(109), ChangeKind.DELETED, "page_removed");
        bench.run().after(Duration.ofMinutes(16)).run();
        assertThat(bench.echoes()).hasSize(1);
        bench.after(Duration.ofMinutes(2)).run();
        assertThat(bench.echoes()).as("not with the usual second look").hasSize(1);

        bench.product.remove(Bench.page(109));
        bench.after(Duration.ofHours(1)).run();
        assertThat(bench.receiver.documents()).doesNotContain("page/109");
        assertThat(bench.receiver
                        .events()
                        .get(bench.receiver.events().size() - 1)
                        .path("origin")
                        .asText())
                .isEqualTo("reconcile");
    }

    @Test
    void whatIsMissingOnceAndThereAgainIsNotWithdrawn() {
        bench.product.hide(Bench.page(110), Reason.NOT_FOUND);
        bench.reconciliation.start("all", false, "");
        while (!newest().phase().startsWith("withdraw/")) {
            assertThat(bench.reconciliation.step()).isTrue();
        }
        bench.product.show(Bench.page(110));

        assertThat(told()).isEmpty();
        assertThat(newest().state()).isEqualTo(State.DONE);
    }

    @Test
    void whenMoreIsMissingThanWasCountedItIsCountedAnew() {
        bench.reconcile = new ReconcileSettings(true, 2, 7, 20, 1);
        bench.product.remove(Bench.page(110));
        bench.reconciliation.start("all", false, "");
        while (!newest().phase().startsWith("withdraw/")) {
            assertThat(bench.reconciliation.step()).isTrue();
        }
        IntStream.range(111, 124).forEach(n -> bench.product.remove(Bench.page(n)));

        assertThat(told()).isEmpty();
        assertThat(bench.reconciliation.asking().orElseThrow().note()).startsWith("14 of ");
    }

    @Test
    void whatTheScopeRefusesIsAskedOnceAndRememberedUntilItChanges() {
        bench.admission = (document, access) -> bench.product.read(document) instanceof Reading.Present present
                        && present.snapshot().title().startsWith("Secret")
                ? Optional.of("a test")
                : Optional.empty();
        bench.product.put(Examples.page(300, "Secret"), Examples.ofSpace());
        bench.product.put(later(Examples.page(114, "Secret from now on")), Examples.ofSpace());

        assertThat(reconciled()).containsExactlyInAnyOrder("content.deleted page/114");
        assertThat(reconciled()).isEmpty();
        bench.reconciliation.start("all", false, "");
        steps();
        assertThat(bench.waiting()).as("rows for what is refused").isEmpty();

        bench.product.put(later(Examples.page(300, "Public")), Examples.ofSpace());
        assertThat(reconciled()).containsExactly("content.upserted page/300");
    }

    @Test
    void refusesToBeginBeforeReceiversHaveAnything() {
        Bench empty = new Bench();
        empty.product.put(Examples.page(1, "Page"), Examples.ofSpace());
        assertThatThrownBy(() -> empty.reconciliation.start("all", false, ""))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("start a backfill");
    }

    @Test
    void waitsForABackfill() {
        bench.backfill.start("all");
        bench.backfill.pause("all");
        bench.reconciliation.start("all", false, "");

        assertThat(bench.reconciliation.step()).isFalse();
        assertThat(newest().note()).isEqualTo("It waits for the backfill of all.");
        bench.backfill.cancel("all");
        assertThat(bench.reconciliation.step()).isTrue();
    }

    @Test
    void oneOfAScopeAtATimePausedAndResumedAndCancelled() {
        assertThat(bench.reconciliation.start("all", false, "")).isPresent();
        assertThat(bench.reconciliation.start("all", false, "")).isEmpty();
        assertThat(bench.reconciliation.pause("all")).isPresent();
        assertThat(bench.reconciliation.step()).isFalse();
        assertThat(bench.reconciliation.resume("all")).isPresent();
        assertThat(bench.reconciliation.step()).isTrue();
        assertThat(bench.reconciliation.cancel("all")).isPresent();
        assertThat(bench.reconciliation.cancel("all")).isEmpty();
    }

    @Test
    void givesWayWhileMuchWaits() {
        bench.paused = true;
        IntStream.range(0, 12)
                .forEach(n -> bench.changed(Bench.page(100 + n), ChangeKind.ACCESS_CHANGED, "permissions_updated"));
        bench.reconciliation.start("all", false, "");
        assertThat(bench.reconciliation.step()).isFalse();
    }

    @Test
    void restsUnderLoadSaysSoAndGoesOnByItself() {
        double[] load = {9};
        throttled(new Budget(100, 0, 2, Duration.ZERO), () -> OptionalDouble.of(load[0]));
        bench.product.put(later(Examples.page(101, "Edited")), Examples.ofSpace());
        bench.reconciliation.start("all", false, "");

        assertThat(bench.reconciliation.step()).isFalse();
        assertThat(newest().note())
                .isEqualTo(
                        "It rests while this node has more to do than backfill.maxLoad 2.0 a processor (now 9.0); it goes"
                                + " on by itself.");
        assertThat(newest().phase()).isEmpty();
        assertThat(bench.reconciliation.isWalking()).isTrue();

        load[0] = 1;
        assertThat(told()).containsExactly("content.upserted page/101");
        assertThat(newest().note()).isEmpty();
        assertThat(bench.reconciliation.isWalking()).isFalse();
    }

    @Test
    void restsWhileTheDatabaseIsSlowToAnswer() {
        throttled(new Budget(100, 0, 0, Duration.ofMillis(500)), NodeLoad.UNKNOWN);
        long[] millis = {600};
        bench.reconciliation = bench.newReconciliation(call -> {
            if (call.name().equals("Jobs.open")) {
                bench.clock.advance(Duration.ofMillis(millis[0]));
            }
            return call.proceed();
        });
        bench.reconciliation.start("all", false, "");
        assertThat(bench.reconciliation.step()).isFalse();
        assertThat(newest().note()).contains("backfill.maxAnswerMillis 500").contains("(now 600)");

        millis[0] = 1;
        for (int n = 0; n < 5; n++) {
            bench.reconciliation.step();
        }
        assertThat(newest().phase()).startsWith("list/");
    }

    @Test
    void comparesSoManyObjectsASecond() {
        throttled(new Budget(100, 5, 0, Duration.ZERO), NodeLoad.UNKNOWN);
        bench.reconciliation.start("all", false, "");
        assertThat(seconds()).isBetween(12L, 18L);
    }

    @Test
    void takesItsShareOfTheTime() {
        bench.reconciliation.start("all", true, "");
        bench.product.whileReading(() -> bench.clock.advance(Duration.ofMillis(400)));
        long unlimited = seconds();
        bench.reconciliation.start("all", true, "");
        throttled(new Budget(25, 0, 0, Duration.ZERO), NodeLoad.UNKNOWN);
        assertThat(seconds())
                .as("but for the five seconds that are saved up")
                .isBetween(4 * (unlimited - 5) - 5, 4 * unlimited);
    }

    @Test
    void keepsToWhatABackfillLeavesOfTheBudget() {
        throttled(new Budget(100, 5, 0, Duration.ZERO), NodeLoad.UNKNOWN);
        bench.reconciliation.start("all", false, "");
        assertThat(bench.reconciliation.step()).isTrue();
        bench.throttle.passed(Backfill.KIND, 5);

        assertThat(bench.reconciliation.step()).isFalse();
        bench.after(Duration.ofSeconds(1));
        assertThat(bench.reconciliation.step()).isTrue();
    }

    private void throttled(Budget budget, NodeLoad load) {
        bench.throttle = new Throttle(() -> budget, load, bench.clock.nanos());
        bench.reconciliation = bench.newReconciliation(new Crash.Points(-1, false));
    }

    /** That the one which is under way takes. */
    private long seconds() {
        Instant begun = bench.clock.instant();
        for (int n = 0; n < 10_000 && newest().state() == State.RUNNING; n++) {
            if (!bench.reconciliation.step()) {
                bench.after(Duration.ofMillis(100));
            }
        }
        assertThat(newest().state()).isEqualTo(State.DONE);
        return Duration.between(begun, bench.clock.instant()).toSeconds();
    }

    /** Halted before and after every unit: each is done whole or not at all, and another engine goes on. */
    @Test
    void losesNothingWhereverItIsHalted() {
        differ(bench);
        bench.reconciliation.start("all", false, "");
        int units = 0;
        for (int n = 0; n < 500 && newest().state() == State.RUNNING; n++) {
            bench.restarted().reconciliation.step();
            units++;
            if (n % 3 == 0) {
                bench.restarted().engine.runDue();
            }
            bench.after(Duration.ofSeconds(31));
        }
        bench.restarted().settle();
        assertThat(units).isGreaterThan(20);
        assertThat(newest().state()).isEqualTo(State.DONE);
        isEqual();
    }

    @Test
    void losesNothingAndWithdrawsNothingByMistakeWhereverItCrashes() {
        for (boolean isAfter : List.of(false, true)) {
            for (int at = 0; ; at++) {
                ReconcileTest other = new ReconcileTest();
                other.fill();
                if (!other.crashed(at, isAfter)) {
                    assertThat(at).isGreaterThan(60);
                    break;
                }
                other.bench.restarted();
                other.told();
                other.isEqual();
                assertThat(other.newest().state()).isEqualTo(State.DONE);
                at += 12;
            }
        }
    }

    /** The tables answer nothing any more, at any call: nothing is withdrawn by it, and it goes on when they are back. */
    private boolean crashed(int at, boolean isAfter) {
        differ(bench);
        bench.reconciliation.start("all", false, "");
        bench.reconciliation = bench.newReconciliation(new Crash.Points(at, isAfter));
        try {
            steps();
            return false;
        } catch (Crash crash) {
            return true;
        }
    }

    private static void differ(Bench bench) {
        bench.product.put(Examples.page(200, "New"), Examples.ofSpace());
        bench.product.put(later(Examples.page(101, "Edited")), Examples.ofSpace());
        bench.product.access(Bench.page(103), Access.of(List.of(Atom.user("ben-key"))));
        bench.product.remove(Bench.page(110));
        bench.product.remove(Subject.parse("comment/503"));
    }

    private List<String> reconciled() {
        return reconciled(false);
    }

    /** What it has told. */
    private List<String> reconciled(boolean reads) {
        bench.reconciliation.start("all", reads, "");
        return told();
    }

    private List<String> told() {
        int before = bench.receiver.told().size();
        bench.settle();
        return bench.receiver.told().stream().skip(before).toList();
    }

    private void steps() {
        for (int n = 0; n < 1000 && bench.reconciliation.step(); n++) {
            assertThat(n).isLessThan(999);
        }
    }

    /** Receivers have what there is, with the titles that it has, and for those who may see it. */
    private void isEqual() {
        assertThat(bench.receiver.documents())
                .containsExactlyInAnyOrderElementsOf(bench.product.visible().keySet().stream()
                        .map(Subject::toString)
                        .toList());
        bench.product.visible().forEach((subject, access) -> {
            if (bench.product.read(subject) instanceof Reading.Present present) {
                assertThat(title(subject.toString()))
                        .isEqualTo(present.snapshot().title());
            }
        });
        assertThat(bench.receiver.violations()).isEmpty();
    }

    private String title(String subject) {
        return bench.receiver.content(subject).orElseThrow().path("title").asText();
    }

    private Job newest() {
        return bench.jobs.newest(1).get(0);
    }

    /** The same, updated later: what a listing tells of it is another thing by then. */
    private static Snapshot later(Snapshot of) {
        return new Snapshot(
                of.subject(),
                of.partitionKey(),
                of.key(),
                of.url(),
                of.title(),
                of.container(),
                of.parent(),
                of.ancestors(),
                of.body(),
                of.author(),
                of.created(),
                of.updated().plusSeconds(60),
                of.version(),
                of.labels(),
                of.fields());
    }
}
