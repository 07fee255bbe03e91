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

    private static final String IN_PORTAL = "portal ";

    private final InMemoryProduct product;
    private final Map<String, Answer> fixed = new HashMap<>();
    private boolean isAskedInPortal = true;
    private int asked;

    public InMemoryPermissions(InMemoryProduct product) {
        this.product = product;
    }

    /** What it answers about a user and a document from now on, whatever the rules say. */
    public void answer(String userKey, Subject document, Answer answer) {
        fixed.put(userKey + " " + document, answer);
    }

    /** The same in the customer portal. */
    public void answerInPortal(String userKey, Subject document, Answer answer) {
        fixed.put(IN_PORTAL + userKey + " " + document, answer);
    }

    /** From now on it has nobody who could be asked about the portal. */
    public void cannotBeAskedInPortal() {
        isAskedInPortal = false;
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
        return answer != null
                ? answer
                : Answer.of(evaluator(userKey).of(document).sees());
    }

    @Override
    public Optional<Answer> mayViewInPortal(String userKey, Subject document) {
        if (!isAskedInPortal) {
            return Optional.empty();
        }
        Answer answer = fixed.get(IN_PORTAL + userKey + " " + document);
        return Optional.of(
                answer != null
                        ? answer
                        : Answer.of(evaluator(userKey).inPortal(document).sees()));
    }

    private Evaluator evaluator(String userKey) {
        Viewer viewer = userKey.isEmpty()
                ? Viewer.VISITOR
                : product.byKey(userKey)
                        .filter(Person::active)
                        .map(person -> Viewer.active(userKey, person.groups(), person.organizations()))
                        .orElse(Viewer.nobody(userKey));
        return new Evaluator(now(), viewer);
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
