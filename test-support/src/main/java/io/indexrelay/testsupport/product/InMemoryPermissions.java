package io.indexrelay.testsupport.product;

import io.indexrelay.access.Access;
import io.indexrelay.access.Evaluator;
import io.indexrelay.access.Viewer;
import io.indexrelay.change.Subject;
import io.indexrelay.selfcheck.PermissionCheck;
import io.indexrelay.snapshot.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The product's own answer: by the rules that it has now, unless a test says otherwise. */
public final class InMemoryPermissions implements PermissionCheck {

    private final InMemoryProduct product;
    private final Map<String, Answer> fixed = new HashMap<>();
    private int asked;

    public InMemoryPermissions(InMemoryProduct product) {
        this.product = product;
    }

    /** What it answers about a user and a document from now on, whatever the rules say. */
    public void answer(String userKey, Subject document, Answer answer) {
        fixed.put(userKey + " " + document, answer);
    }

    /** It answers by the rules again. */
    public void answerByTheRules() {
        fixed.clear();
    }

    public int asked() {
        return asked;
    }

    @Override
    public Answer mayView(String userKey, Subject document) {
        asked++;
        Answer answer = fixed.get(userKey + " " + document);
        if (answer != null) {
            return answer;
        }
        Viewer viewer = userKey.isEmpty()
                ? Viewer.VISITOR
                : product.byKey(userKey)
                        .filter(Person::active)
                        .map(person -> Viewer.active(userKey, person.groups(), person.organizations()))
                        .orElse(Viewer.nobody(userKey));
        return Answer.of(new Evaluator(now(), viewer).of(document).sees());
    }

    private Evaluator.Had now() {
        return new Evaluator.Had() {
            @Override
            public Optional<Access> set(String id) {
                return Optional.ofNullable(product.sets().get(id));
            }

            @Override
            public Optional<Access> document(String subject) {
                return Optional.ofNullable(product.visible().get(Subject.parse(subject)));
            }
        };
    }
}
