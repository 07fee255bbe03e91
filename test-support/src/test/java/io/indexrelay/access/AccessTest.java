package io.indexrelay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final Atom STAFF = Atom.group("staff");
    private static final Atom ADA = Atom.user("ada");
    private static final Atom SPACE = Atom.set("space:1");

    @Test
    void openNamesEverybodyAndClosedNobody() {
        assertThat(Access.OPEN.all()).containsExactly(List.of(Atom.ANYONE));
        assertThat(Access.CLOSED.all()).containsExactly(List.of());
    }

    @Test
    void aRuleNeedsAClause() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Access(List.of()));
    }

    @Test
    void clausesKeepTheirOrderAndAtomsAreSortedAndDistinct() {
        Access rule = Access.of(List.of(SPACE), List.of(STAFF, ADA, STAFF));

        assertThat(rule.all()).containsExactly(List.of(SPACE), List.of(STAFF, ADA));
        assertThat(rule).isEqualTo(Access.of(List.of(SPACE), List.of(ADA, STAFF)));
        assertThat(Atom.group("staff")).isLessThan(Atom.user("ada"));
    }

    @Test
    void bothOfTwoRulesHaveEachClauseOnce() {
        Access one = Access.of(List.of(SPACE), List.of(STAFF));

        assertThat(one.and(Access.of(List.of(ADA), List.of(SPACE))).all())
                .containsExactly(List.of(SPACE), List.of(STAFF), List.of(ADA));
        assertThat(one.and(Access.CLOSED).all()).contains(List.of());
    }

    @Test
    void namesEachOfItsSetsOnce() {
        Access rule = Access.of(List.of(SPACE, STAFF), List.of(Atom.set("page:7"), SPACE));

        assertThat(rule.setIds()).containsExactly("space:1", "page:7");
        assertThat(Access.OPEN.setIds()).isEmpty();
    }

    @Test
    void atomsAreWrittenAsOnTheWire() {
        assertThat(List.of(
                        Atom.ANYONE,
                        Atom.ANONYMOUS,
                        Atom.AUTHENTICATED,
                        ADA,
                        STAFF,
                        Atom.organization("7"),
                        SPACE,
                        Atom.document(Subject.of(Kind.PAGE, 7))))
                .extracting(Atom::text)
                .containsExactly(
                        "anyone",
                        "anonymous",
                        "authenticated",
                        "user:ada",
                        "group:staff",
                        "org:7",
                        "set:space:1",
                        "doc:page/7");
        assertThatIllegalArgumentException().isThrownBy(() -> new Atom(""));
    }

    @Test
    void onlyASetHasTheIdOfOne() {
        assertThat(SPACE.isSet()).isTrue();
        assertThat(SPACE.setId()).isEqualTo("space:1");
        assertThat(STAFF.isSet()).isFalse();
        assertThatIllegalStateException().isThrownBy(STAFF::setId).withMessageContaining("group:staff");
    }

    @Test
    void aFamilyIsAllSetsThatBeginAlikeAndIsNoSetItself() {
        SetFamily family = new SetFamily("project:1:");

        assertThat(family.subject()).isEqualTo(new Subject(Kind.ACCESS_SET, "project:1:*"));
        assertThat(SetFamily.of(family.subject())).isEqualTo(family);
        assertThat(family.contains("project:1:browse")).isTrue();
        assertThat(family.contains("project:10:browse")).isFalse();
        assertThat(family.contains("project:1:*")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SetFamily(""));
    }

    @Test
    void onlyAnIdWithAnAsteriskAtItsEndNamesAFamily() {
        assertThat(SetFamily.isFamily("project:*")).isTrue();
        assertThat(SetFamily.isFamily("*")).isFalse();
        assertThat(SetFamily.isFamily("project:1")).isFalse();
        assertThat(SetFamily.isFamily(new Subject(Kind.ACCESS_SET, "project:*")))
                .isTrue();
        assertThat(SetFamily.isFamily(new Subject(Kind.ACCESS_SET, "project:1")))
                .isFalse();
        assertThat(SetFamily.isFamily(Subject.of(Kind.PAGE, 7))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetFamily.of(Subject.of(Kind.PAGE, 7)))
                .withMessageContaining("page/7");
    }
}
