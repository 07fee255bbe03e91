package io.indexrelay.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether this is the instance that sent before. */
public sealed interface Recognition {

    /** It is, or it is the first start. */
    record AsBefore() implements Recognition {}

    /** Nobody can tell but an administrator; until then nothing is sent. */
    sealed interface Asks extends Recognition {

        /** What happened and what to do, for people. */
        String reason();

        /** What the administrator may say. */
        default Set<Declaration> choices() {
            return EnumSet.allOf(Declaration.class);
        }
    }

    /** The shared home has no mark of ours. */
    record HomeMissing() implements Asks {
        @Override
        public String reason() {
            return "The shared home has no index-relay/instance.mark any more. If the home is only not there yet, mount it or"
                    + " bring index-relay/ back from its backup, and all goes on by itself; else say what happened";
        }
    }

    /** The mark in the shared home is that of another database. */
    record HomeDiffers() implements Asks {
        @Override
        public String reason() {
            return "The shared home belongs to another database: index-relay/instance.mark there and the database do not fit"
                    + " together. Say whether this instance was restored, moved or copied";
        }
    }

    /** The database is behind the mark in the home. */
    record DatabaseOlder(String detail) implements Asks {
        @Override
        public String reason() {
            return "The database is older than the shared home: " + detail
                    + ". It was restored from a backup, so the index"
                    + " may hold what this instance no longer knows of. Say that it was restored, or that it is a copy";
        }

        /** To go on would leave at the receiver what the restored instance does not have. */
        @Override
        public Set<Declaration> choices() {
            return EnumSet.of(Declaration.RESTORED, Declaration.COPY);
        }
    }

    /** It runs where it never ran, and no node on a known machine shows that it lives. */
    record UnknownHost(String host, List<String> known) implements Asks {
        @Override
        public String reason() {
            return "This instance runs on " + host + " now, and never did before; it was known on "
                    + String.join(", ", known)
                    + ", and no node there is sending. Say whether it was moved here, or is a copy or a restored backup";
        }
    }

    /** @param what the base URL or the server id */
    record AddressChanged(String what, String before, String now) implements Asks {
        @Override
        public String reason() {
            return "The " + what + " was " + before + " and is " + now
                    + " now. Say whether this instance was moved, or is a copy or a restored backup";
        }
    }

    /**
     * The first thing that does not fit.
     *
     * @param stored what the database says; empty when it says nothing
     * @param home what the shared home says, read before the database: the home's mark follows the database's
     */
    static Recognition of(Optional<Instance> stored, Optional<HomeMark> home, Whereabouts here) {
        if (stored.isEmpty()) {
            return home.isEmpty() ? new AsBefore() : new DatabaseOlder("it knows nothing of what was sent before");
        }
        Marks marks = stored.get().marks();
        if (marks.homeId() == null) {
            return new AsBefore();
        }
        if (home.isEmpty()) {
            return new HomeMissing();
        }
        if (!home.get().homeId().equals(marks.homeId())) {
            return new HomeDiffers();
        }
        if (home.get().mark() > marks.mark()) {
            return new DatabaseOlder("what was sent last is not in it");
        }
        if (here.host() != null && !marks.hosts().isEmpty() && !marks.hosts().contains(here.host())) {
            return new UnknownHost(here.host(), marks.hosts());
        }
        return changed("server id", marks.serverId(), here.serverId())
                .or(() -> changed("base URL", marks.baseUrl(), here.baseUrl()))
                .orElseGet(AsBefore::new);
    }

    private static Optional<Recognition> changed(String what, @Nullable String before, @Nullable String now) {
        return before == null || now == null || before.equals(now)
                ? Optional.empty()
                : Optional.of(new AddressChanged(what, before, now));
    }
}
