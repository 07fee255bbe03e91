package io.indexrelay.testsupport.product;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.scope.Traits;
import io.indexrelay.scope.Traits.File;
import io.indexrelay.scope.Traits.Named;
import io.indexrelay.scope.Traits.Place;
import io.indexrelay.scope.TraitsReader;
import io.indexrelay.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the scope goes by, taken from the snapshots of the product in memory. */
public final class InMemoryTraits implements TraitsReader {

    public static final String EVERY_USER = "site:use";

    private final InMemoryProduct product;

    public InMemoryTraits(InMemoryProduct product) {
        this.product = product;
    }

    @Override
    public Optional<Traits> of(Subject document) {
        return product.snapshot(document).map(this::traits);
    }

    private Traits traits(Snapshot it) {
        Subject subject = it.subject();
        return switch (subject.kind()) {
            case SPACE, PROJECT -> Traits.ofPlace(subject, place(it, it));
            case PAGE, BLOG_POST -> Traits.ofPage(subject, placeOf(it), it.labels(), labelsAbove(it));
            case ISSUE -> Traits.ofIssue(
                    subject,
                    placeOf(it),
                    it.labels(),
                    labelsAbove(it),
                    named(it.fields().get("issueType")),
                    named(it.fields().get("securityLevel")));
            case COMMENT, WORKLOG, ATTACHMENT -> Traits.hangingOn(
                    product.snapshot(above(it)).map(this::traits).orElseThrow(), subject, file(it));
            case REQUEST_TYPE -> Traits.lyingIn(placeOf(it), subject);
            default -> Traits.ofLone(subject);
        };
    }

    private static Subject above(Snapshot it) {
        Subject container = it.container();
        return container == null ? it.partitionKey() : container;
    }

    private Place placeOf(Snapshot it) {
        return product.snapshot(above(it))
                .map(container -> place(container, it))
                .orElse(new Place("", "", false));
    }

    private static Place place(Snapshot container, Snapshot it) {
        Map<String, Object> fields = container.fields();
        String key = container.key();
        return new Place(
                key == null ? "" : key,
                String.valueOf(fields.getOrDefault("spaceType", "")),
                "archived".equals(fields.get("status"))
                        || "archived".equals(it.fields().get("status")));
    }

    private List<String> labelsAbove(Snapshot it) {
        Subject parent = it.parent();
        List<Subject> above = it.subject().kind() == Kind.ISSUE
                ? parent == null ? List.of() : List.of(parent)
                : it.ancestors().stream().map(id -> new Subject(Kind.PAGE, id)).toList();
        return above.stream()
                .flatMap(subject -> product.snapshot(subject).stream())
                .flatMap(snapshot -> snapshot.labels().stream())
                .toList();
    }

    private static @Nullable Named named(@Nullable Object name) {
        return name == null ? null : new Named("id-of-" + name, name.toString());
    }

    private static @Nullable File file(Snapshot it) {
        return it.fields().get("size") instanceof Long size
                ? new File(String.valueOf(it.fields().getOrDefault("mediaType", "")), size)
                : null;
    }

    @Override
    public Optional<Subject> placeOfSet(String setId) {
        return ownerOfSet(setId).flatMap(product::snapshot).map(it -> switch (it.subject()
                .kind()) {
            case SPACE, PROJECT -> it.subject();
            default -> above(it);
        });
    }

    @Override
    public Optional<Subject> ownerOfSet(String setId) {
        int colon = setId.indexOf(':');
        String kind = colon < 0 ? "" : setId.substring(0, colon);
        return List.of("space", "project", "page").contains(kind)
                ? Optional.of(new Subject(Kind.of(kind), setId.substring(colon + 1)))
                : Optional.empty();
    }

    @Override
    public String everyUser() {
        return EVERY_USER;
    }
}
