package io.indexrelay.scope;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.change.Subject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The limits that an administrator has set, applied to what a document is now. What an administrator saves holds with the
 * next question. Thread-safe.
 */
public final class Scope implements Admission {

    private final TraitsReader traits;
    private final AccessReader access;
    private final Supplier<ScopeSettings> settings;

    /** @param settings as they are saved now; asked for each document, so it should be cheap */
    public Scope(TraitsReader traits, AccessReader access, Supplier<ScopeSettings> settings) {
        this.traits = traits;
        this.access = access;
        this.settings = settings;
    }

    @Override
    public Optional<String> refusal(Subject document, Access rule) {
        ScopeSettings now = settings.get();
        if (now.isOpen()) {
            return Optional.empty();
        }
        Optional<String> refusal = traits.of(document).flatMap(new Rules(now)::refusal);
        if (refusal.isPresent() || !now.publicOnly()) {
            return refusal;
        }
        return new PublicRule(access, traits.everyUser()).isPublic(document, rule)
                ? Optional.empty()
                : Optional.of("publicOnly: not everybody may see it");
    }

    @Override
    public boolean isOpen() {
        return settings.get().isOpen();
    }

    @Override
    public Optional<Subject> concernedBy(String setId) {
        return settings.get().publicOnly()
                ? Optional.of(traits.ownerOfSet(setId).orElse(EVERYTHING))
                : Optional.empty();
    }

    /** A set of a place that may not leave is named by nothing that may; the others go where something names them. */
    @Override
    public Sets ofSet(String setId) {
        ScopeSettings now = settings.get();
        if (now.isOpen()) {
            return Sets.ALWAYS;
        }
        boolean isOfRefused = traits.placeOfSet(setId)
                .flatMap(traits::of)
                .flatMap(place -> new Rules(now).refusalOfPlace(place.place()))
                .isPresent();
        return isOfRefused ? Sets.NEVER : Sets.WHERE_NAMED;
    }
}
