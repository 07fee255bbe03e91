package io.indexrelay.indexer.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessEvaluatorTest {

    private final Held held = new Held();

    AccessEvaluatorTest() {
        held.add("amina", true, Set.of("staff", "a:b"), Set.of("7"));
        held.add("bruno", true, Set.of("staff"), Set.of());
        held.add("gone", false, Set.of("staff"), Set.of("7"));
    }

    @Test
    void needsATrueAtomInEveryInnerList() {
        assertThat(sees("amina", List.of("group:staff"), List.of("user:amina"))).isTrue();
        assertThat(sees("bruno", List.of("group:staff"), List.of("user:amina"))).isFalse();
        assertThat(sees("bruno", List.of("group:staff"), List.of("user:amina", "user:bruno")))
                .isTrue();
    }

    @Test
    void readsNoListAndAnEmptyInnerListAsFalse() {
        assertThat(sees("amina")).isFalse();
        assertThat(sees("amina", List.of())).isFalse();
        assertThat(sees("amina", List.of("anyone"), List.of())).isFalse();
    }

    @Test
    void opensAnyoneToVisitorsAndToKnownUsers() {
        assertThat(sees("", List.of("anyone"))).isTrue();
        assertThat(sees("amina", List.of("anyone"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "gone", "AMINA", "amina "})
    void letsAnUnknownOrInactiveUserMatchNothingNotEvenAnyone(String key) {
        assertThat(sees(key, List.of("anyone", "anonymous", "authenticated", "user:" + key, "group:staff", "org:7")))
                .isFalse();
    }

    @Test
    void tellsVisitorsFromUsers() {
        assertThat(sees("", List.of("anonymous"))).isTrue();
        assertThat(sees("amina", List.of("anonymous"))).isFalse();
        assertThat(sees("", List.of("authenticated"))).isFalse();
        assertThat(sees("amina", List.of("authenticated"))).isTrue();
        assertThat(sees("", List.of("user:", "group:", "org:", "group:staff"))).isFalse();
    }

    @Test
    void splitsAtTheFirstColonAndComparesCodePoints() {
        assertThat(sees("amina", List.of("group:a:b"))).isTrue();
        assertThat(sees("amina", List.of("group:Staff"))).isFalse();
        assertThat(sees("amina", List.of("org:7"))).isTrue();
        assertThat(sees("bruno", List.of("org:7"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Anyone", "anyone:", "anyone ", "everyone", "authenticated:", "users:amina", "amina", ":"})
    void readsAnythingElseAsFalse(String atom) {
        assertThat(sees("amina", List.of(atom))).isFalse();
    }

    @Test
    void followsSetsAndReadsAMissingOneAsFalse() {
        held.sets.put("s", access(List.of("set:t"), List.of("group:staff")));
        held.sets.put("t", access(List.of("user:amina")));
        assertThat(sees("amina", List.of("set:s"))).isTrue();
        assertThat(sees("bruno", List.of("set:s"))).isFalse();
        assertThat(sees("amina", List.of("set:none"))).isFalse();
    }

    @Test
    void followsEightSetsAndNotNine() {
        for (int i = 1; i < 9; i++) {
            held.sets.put("s" + i, access(List.of("set:s" + (i + 1))));
        }
        held.sets.put("s9", access(List.of("anyone")));
        assertThat(sees("amina", List.of("set:s2"))).isTrue();
        assertThat(sees("amina", List.of("set:s1"))).isFalse();
    }

    @Test
    void answersTheSameInWhateverOrderSetsAreAskedFor() {
        for (int i = 1; i < 9; i++) {
            held.sets.put("s" + i, access(List.of("set:s" + (i + 1))));
        }
        held.sets.put("s9", access(List.of("anyone")));
        AccessEvaluator evaluator = evaluator("amina");
        assertThat(evaluator.allows(access(List.of("set:s1")))).isFalse();
        assertThat(evaluator.allows(access(List.of("set:s2")))).isTrue();
        assertThat(evaluator.allows(access(List.of("set:s1")))).isFalse();
    }

    @Test
    void endsCirclesAsFalseButSeesTheWayOut() {
        held.sets.put("a", access(List.of("set:b")));
        held.sets.put("b", access(List.of("set:a", "user:amina")));
        assertThat(sees("bruno", List.of("set:a"))).isFalse();
        assertThat(sees("amina", List.of("set:a"))).isTrue();
        held.documents.put("page/1", access(List.of("doc:page/1")));
        assertThat(sees("amina", List.of("doc:page/1"))).isFalse();
    }

    @Test
    void endsWideCirclesSoon() {
        List<String> many = java.util.Collections.nCopies(500, "set:a");
        held.sets.put("a", access(many, many));
        assertThat(sees("amina", List.of("set:a"))).isFalse();
    }

    @Test
    void seesWhatHangsOnADocumentAsThatDocument() {
        held.documents.put("issue/1", access(List.of("user:amina")));
        assertThat(sees("amina", List.of("doc:issue/1"))).isTrue();
        assertThat(sees("bruno", List.of("doc:issue/1"))).isFalse();
        assertThat(sees("amina", List.of("doc:issue/2"))).isFalse();
    }

    private boolean sees(String key, List<?>... lists) {
        return evaluator(key).allows(access(lists));
    }

    private AccessEvaluator evaluator(String key) {
        return new AccessEvaluator(Visitor.of(key, held), held);
    }

    @SuppressWarnings("unchecked")
    private static Access access(List<?>... lists) {
        return new Access(
                java.util.Arrays.stream(lists).map(list -> (List<String>) list).toList());
    }

    private static final class Held implements Rules {

        private final Map<String, Access> sets = new HashMap<>();
        private final Map<String, Access> documents = new HashMap<>();
        private final Map<String, User> users = new HashMap<>();

        void add(String key, boolean active, Set<String> groups, Set<String> organizations) {
            users.put(key, new User(key, key, key, "", active, groups, organizations));
        }

        @Override
        public Optional<Access> accessSet(String id) {
            return Optional.ofNullable(sets.get(id));
        }

        @Override
        public Optional<Access> document(String subject) {
            return Optional.ofNullable(documents.get(subject));
        }

        @Override
        public Optional<User> user(String key) {
            return Optional.ofNullable(users.get(key));
        }
    }
}
