package io.indexrelay.scope;

import io.indexrelay.scope.ScopeSettings.Archived;
import io.indexrelay.scope.Traits.File;
import io.indexrelay.scope.Traits.Named;
import io.indexrelay.scope.Traits.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limits that go by what a document is, one after the other; pure. */
final class Rules {

    private final ScopeSettings settings;

    Rules(ScopeSettings settings) {
        this.settings = settings;
    }

    /** Why this may not leave, or what it hangs on. */
    Optional<String> refusal(Traits traits) {
        Optional<String> own = ownRefusal(traits);
        Traits holder = traits.holder();
        return own.isPresent() || holder == null ? own : refusal(holder);
    }

    private Optional<String> ownRefusal(Traits traits) {
        String kind = traits.subject().kind().word();
        if (settings.excludedKinds().contains(kind)) {
            return Optional.of("scope.excludedKinds names " + kind);
        }
        Optional<String> ofPlace = refusalOfPlace(traits.place());
        if (ofPlace.isPresent()) {
            return ofPlace;
        }
        return switch (traits.subject().kind()) {
            case PAGE, BLOG_POST -> refusalOfLabels(traits);
            case ISSUE -> refusalOfIssue(traits).or(() -> refusalOfLabels(traits));
            case ATTACHMENT -> refusalOf(traits.file());
            default -> Optional.empty();
        };
    }

    /** @param place null for what lies in none: where only some may leave, it may not */
    Optional<String> refusalOfPlace(@Nullable Place place) {
        if (place == null) {
            return settings.keys().isEmpty()
                    ? Optional.empty()
                    : Optional.of("it lies in nothing that scope.keys names");
        }
        if (Patterns.anyMatches(settings.excludedKeys(), place.key())) {
            return Optional.of("scope.excludedKeys names " + place.key());
        }
        if (!settings.keys().isEmpty() && !Patterns.anyMatches(settings.keys(), place.key())) {
            return Optional.of("scope.keys does not name " + place.key());
        }
        if (!place.type().isEmpty() && !settings.spaceTypes().contains(place.type())) {
            return Optional.of("scope.spaceTypes does not name " + place.type());
        }
        return settings.archived() == Archived.NEVER && place.isArchived()
                ? Optional.of("scope.archived is never")
                : Optional.empty();
    }

    private Optional<String> refusalOfLabels(Traits traits) {
        List<String> against = with(traits, settings.excludedLabelsReachBelow());
        if (against.stream().anyMatch(label -> Patterns.anyMatches(settings.excludedLabels(), label))) {
            return Optional.of("it has a label of scope.excludedLabels");
        }
        if (settings.labels().isEmpty()) {
            return Optional.empty();
        }
        List<String> suffice = with(traits, settings.labelsReachBelow());
        return suffice.stream().anyMatch(label -> Patterns.anyMatches(settings.labels(), label))
                ? Optional.empty()
                : Optional.of("it has no label of scope.labels");
    }

    private static List<String> with(Traits traits, boolean above) {
        List<String> labels = new ArrayList<>(traits.labels());
        if (above) {
            labels.addAll(traits.labelsAbove());
        }
        return labels;
    }

    private Optional<String> refusalOfIssue(Traits traits) {
        if (isNamed(settings.excludedIssueTypes(), traits.issueType())) {
            return Optional.of("its type is one of scope.excludedIssueTypes");
        }
        return isNamed(settings.excludedSecurityLevels(), traits.securityLevel())
                ? Optional.of("its security level is one of scope.excludedSecurityLevels")
                : Optional.empty();
    }

    private static boolean isNamed(List<String> patterns, @Nullable Named named) {
        return named != null
                && (Patterns.anyMatches(patterns, named.name()) || Patterns.anyMatches(patterns, named.id()));
    }

    /** What a file is that nobody knows may not leave where only some types may. */
    private Optional<String> refusalOf(@Nullable File file) {
        ScopeSettings.Files files = settings.files();
        String type = file == null ? "" : withoutParameters(file.mediaType());
        if (Patterns.anyMatches(files.excludedMediaTypes(), type)) {
            return Optional.of("attachments.excludedMediaTypes names its type");
        }
        if (!files.mediaTypes().isEmpty() && !Patterns.anyMatches(files.mediaTypes(), type)) {
            return Optional.of("attachments.mediaTypes does not name its type");
        }
        Integer largest = files.largest();
        return largest != null && (file == null || file.size() > largest)
                ? Optional.of("it is larger than attachments.largest")
                : Optional.empty();
    }

    private static String withoutParameters(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    }
}
