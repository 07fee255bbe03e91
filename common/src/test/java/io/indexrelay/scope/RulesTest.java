package io.indexrelay.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.scope.ScopeSettings.Archived;
import io.indexrelay.scope.ScopeSettings.Files;
import io.indexrelay.scope.Traits.File;
import io.indexrelay.scope.Traits.Named;
import io.indexrelay.scope.Traits.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each limit by itself, on both sides of it. */
class RulesTest {

    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 8);
    private static final Place DOCS = new Place("DOCS", "global", false);

    private List<String> kinds = List.of();
    private List<String> keys = List.of();
    private List<String> notKeys = List.of();
    private List<String> types = ScopeSettings.SPACE_TYPES;
    private Archived archived = Archived.AS_PRODUCT;
    private List<String> labels = List.of();
    private boolean reachBelow;
    private List<String> notLabels = List.of();
    private boolean notReachBelow = true;
    private List<String> issueTypes = List.of();
    private List<String> levels = List.of();
    private Files files = new Files(List.of(), List.of(), null);

    private final Map<String, Access> sets = new HashMap<>();

    @Test
    void withoutLimitsEverythingMayLeave() {
        assertThat(ScopeSettings.ALL.isOpen()).isTrue();
        assertThat(mayLeave(page(DOCS))).isTrue();
        reachBelow = true;
        assertThat(settings().isOpen())
                .as("without labels nothing reaches below")
                .isTrue();
    }

    @Test
    void aKindThatIsExcludedStaysAndWhatHangsOnIt() {
        kinds = List.of("page");
        assertThat(mayLeave(page(DOCS))).isFalse();
        assertThat(mayLeave(Traits.hangingOn(page(DOCS), COMMENT, null))).isFalse();
        assertThat(mayLeave(Traits.ofPlace(Subject.of(Kind.SPACE, 1), DOCS))).isTrue();
    }

    @Test
    void everyKindOfDocumentCanBeExcluded() {
        for (Kind kind : Kind.values()) {
            if (kind.isDocument()) {
                kinds = List.of(kind.word());
                assertThat(mayLeave(Traits.ofLone(Subject.of(kind, 1))))
                        .as("%s", kind)
                        .isFalse();
                kinds = List.of("other");
                assertThat(mayLeave(Traits.ofLone(Subject.of(kind, 1))))
                        .as("%s", kind)
                        .isTrue();
            }
        }
    }

    @Test
    void placesGoByListsAndPatterns() {
        keys = List.of("docs", "TEAM-*");
        notKeys = List.of("*-SECRET", "TEAM-?");
        assertThat(mayLeave(page(DOCS))).isTrue();
        assertThat(mayLeave(page(place("TEAM-12")))).isTrue();
        assertThat(mayLeave(page(place("TEAM-1")))).isFalse();
        assertThat(mayLeave(page(place("TEAM-SECRET")))).isFalse();
        assertThat(mayLeave(page(place("HR")))).isFalse();
        Subject type = Subject.of(Kind.REQUEST_TYPE, 1);
        assertThat(mayLeave(Traits.lyingIn(DOCS, type))).isTrue();
        assertThat(mayLeave(Traits.lyingIn(place("TEAM-1"), type))).isFalse();
    }

    /** Nobody can say whether they tell of the places that are named or of others. */
    @Test
    void whatLiesInNoPlaceStaysWhereOnlySomePlacesMayLeave() {
        List<Traits> alone =
                List.of(Traits.ofLone(Subject.of(Kind.FILTER, 1)), Traits.ofLone(Subject.of(Kind.DASHBOARD, 1)));
        notKeys = List.of("*");
        assertThat(alone).as("of no excluded place").allMatch(this::mayLeave);
        keys = List.of("*");
        notKeys = List.of();
        assertThat(alone).as("in none that is named").noneMatch(this::mayLeave);
    }

    @Test
    void patternsOfManyAsterisksEndSoon() {
        notKeys = List.of("*a".repeat(100) + "b");
        assertThat(mayLeave(page(place("a".repeat(255))))).isTrue();
        notKeys = List.of("*");
        assertThat(mayLeave(page(DOCS))).isFalse();
    }

    @Test
    void spacesGoByTypeAndProjectsHaveNone() {
        types = List.of("global");
        assertThat(mayLeave(page(DOCS))).isTrue();
        assertThat(mayLeave(page(new Place("~jo", "personal", false)))).isFalse();
        assertThat(mayLeave(page(new Place("OPS", "", false)))).isTrue();
    }

    @Test
    void whatIsArchivedMayStay() {
        Place old = new Place("OLD", "global", true);
        assertThat(mayLeave(page(old))).isTrue();
        archived = Archived.NEVER;
        assertThat(mayLeave(page(old))).isFalse();
        assertThat(mayLeave(page(DOCS))).isTrue();
    }

    @Test
    void onlyWhatHasALabelMayLeaveAndWhatLiesBelowIfWanted() {
        labels = List.of("public");
        assertThat(mayLeave(labelled(List.of("public"), List.of()))).isTrue();
        assertThat(mayLeave(labelled(List.of("other"), List.of()))).isFalse();
        assertThat(mayLeave(labelled(List.of(), List.of("public")))).isFalse();
        assertThat(mayLeave(Traits.hangingOn(labelled(List.of("public"), List.of()), COMMENT, null)))
                .isTrue();
        assertThat(mayLeave(Traits.ofPlace(Subject.of(Kind.SPACE, 1), DOCS))).isTrue();
        reachBelow = true;
        assertThat(mayLeave(labelled(List.of(), List.of("public")))).isTrue();
    }

    @Test
    void whatHasALabelMayStayAndWhatLiesBelowUnlessSaidOtherwise() {
        labels = List.of("public");
        notLabels = List.of("secret*");
        assertThat(mayLeave(labelled(List.of("public", "secret-1"), List.of()))).isFalse();
        assertThat(mayLeave(labelled(List.of("public"), List.of("secret")))).isFalse();
        notReachBelow = false;
        assertThat(mayLeave(labelled(List.of("public"), List.of("secret")))).isTrue();
    }

    @Test
    void issuesGoByTypeAndLevelByNameOrId() {
        issueTypes = List.of("incident", "4");
        assertThat(mayLeave(issue(new Named("3", "Incident"), null))).isFalse();
        assertThat(mayLeave(issue(new Named("4", "Bug"), null))).isFalse();
        assertThat(mayLeave(issue(new Named("5", "Task"), null))).isTrue();
        assertThat(mayLeave(Traits.hangingOn(issue(new Named("4", "Bug"), null), COMMENT, null)))
                .isFalse();
        levels = List.of("Board*");
        assertThat(mayLeave(issue(null, new Named("9", "Board only")))).isFalse();
        assertThat(mayLeave(issue(null, new Named("8", "Staff")))).isTrue();
        levels = List.of("*");
        assertThat(mayLeave(issue(null, new Named("8", "Staff")))).isFalse();
        assertThat(mayLeave(issue(null, null))).isTrue();
    }

    @Test
    void issuesGoByLabelsToo() {
        labels = List.of("public");
        assertThat(mayLeave(issue(null, null))).isFalse();
    }

    @Test
    void filesGoByTypeAndSizeWithWhatHangsOnThem() {
        files = new Files(List.of("image/*"), List.of("image/svg+xml"), 100);
        assertThat(mayLeave(file("image/png", 100))).isTrue();
        assertThat(mayLeave(file("IMAGE/PNG; name=x", 100))).isTrue();
        assertThat(mayLeave(file("image/png", 101))).isFalse();
        assertThat(mayLeave(file("image/svg+xml", 1))).isFalse();
        assertThat(mayLeave(file("text/plain", 1))).isFalse();
        assertThat(mayLeave(file("", 1))).as("of unknown type").isFalse();
        assertThat(mayLeave(Traits.hangingOn(file("text/plain", 1), COMMENT, null)))
                .isFalse();
        assertThat(mayLeave(page(DOCS))).isTrue();
    }

    @Test
    void publicIsWhatWhoeverIsLoggedInMaySee() {
        assertThat(isPublic(Access.of(List.of(Atom.AUTHENTICATED)))).isTrue();
        assertThat(isPublic(Access.OPEN)).isTrue();
        assertThat(isPublic(Access.CLOSED)).isFalse();
        assertThat(isPublic(Access.of(List.of(Atom.group("staff"), Atom.user("jo")))))
                .isFalse();
    }

    @Test
    void publicIsWhatEachWayIntoTheProductIsEnoughFor() {
        sets.put("site:use", Access.of(List.of(Atom.group("users"), Atom.group("partners"))));
        sets.put("space:1", Access.of(List.of(Atom.set("site:use")), List.of(Atom.group("users"))));
        assertThat(isPublic(Access.of(List.of(Atom.set("space:1")))))
                .as("partners do not")
                .isFalse();
        sets.put("space:1", Access.of(List.of(Atom.group("users"), Atom.group("partners"), Atom.group("x"))));
        assertThat(isPublic(Access.of(List.of(Atom.set("space:1"))))).isTrue();
        assertThat(isPublic(Access.of(List.of(Atom.set("space:1")), List.of(Atom.set("page:7")))))
                .as("a restriction that is gone")
                .isFalse();
        sets.put("site:use", Access.of(List.of()));
        assertThat(isPublic(Access.of(List.of(Atom.set("space:1")))))
                .as("nobody may use it")
                .isFalse();
    }

    private boolean isPublic(Access rule) {
        return new PublicRule(
                        new AccessReader() {
                            @Override
                            public AccessReading ofDocument(Subject subject) {
                                return new AccessReading.Absent();
                            }

                            @Override
                            public SetReading ofSet(String setId) {
                                Access access = sets.get(setId);
                                return access == null ? new SetReading.Absent() : new SetReading.Known(access, setId);
                            }
                        },
                        "site:use")
                .isPublic(PAGE, rule);
    }

    private boolean mayLeave(Traits traits) {
        return new Rules(settings()).refusal(traits).isEmpty();
    }

    private ScopeSettings settings() {
        return new ScopeSettings(
                kinds,
                keys,
                notKeys,
                types,
                archived,
                labels,
                reachBelow,
                notLabels,
                notReachBelow,
                issueTypes,
                levels,
                files,
                false);
    }

    private static Place place(String key) {
        return new Place(key, "global", false);
    }

    private static Traits page(Place place) {
        return Traits.ofPage(PAGE, place, List.of(), List.of());
    }

    private static Traits labelled(List<String> own, List<String> above) {
        return Traits.ofPage(PAGE, DOCS, own, above);
    }

    private static Traits issue(@Nullable Named type, @Nullable Named level) {
        return Traits.ofIssue(
                Subject.of(Kind.ISSUE, 7), new Place("OPS", "", false), List.of(), List.of(), type, level);
    }

    private static Traits file(String mediaType, long size) {
        return Traits.hangingOn(page(DOCS), Subject.of(Kind.ATTACHMENT, 9), new File(mediaType, size));
    }
}
