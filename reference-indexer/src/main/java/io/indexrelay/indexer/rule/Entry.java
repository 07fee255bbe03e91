package io.indexrelay.indexer.rule;

import io.indexrelay.indexer.access.Access;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What we hold of one subject: two versions and what came with them. A value; every step gives a new one.
 *
 * <p>An entry without facts is a memory: of a deletion, whose version must outlive the content so that a late retry
 * can't bring it back; or of an access change that came before its content.
 *
 * @param subject such as {@code page/98305}
 * @param content the content version: of the newest {@code upserted} or {@code deleted}
 * @param facts what the newest {@code upserted} said; null while there is no content
 * @param deleted the newest version of a deletion, also of one that came too late to count for this subject: what hangs
 *     on it was deleted all the same
 * @param access the access version
 * @param rule the access that came with it
 * @param portal the portal part that came with it; null where nobody may see it in a portal
 * @param changed when this entry last changed, epoch milliseconds of our clock
 */
public record Entry(
        String subject,
        Version content,
        @Nullable Facts facts,
        Version deleted,
        Version access,
        Access rule,
        @Nullable Portal portal,
        long changed) {

    /** A subject of which nothing has come. */
    static Entry unknown(String subject) {
        return new Entry(subject, Version.NONE, null, Version.NONE, Version.NONE, Access.NOBODY, null, 0);
    }

    /** The content part of an {@code upserted}, if it is newer; else this. */
    Entry upserted(Version version, Facts facts, long now) {
        return version.isNewerThan(content)
                ? new Entry(subject, version, facts, deleted, access, rule, portal, now)
                : this;
    }

    /** The access part of an {@code upserted} or {@code access-changed}, if it is newer; else this. */
    Entry accessChanged(Version version, Access rule, @Nullable Portal portal, long now) {
        return version.isNewerThan(access)
                ? new Entry(subject, content, facts, deleted, version, rule, portal, now)
                : this;
    }

    /** A {@code deleted}: takes the content, if it is newer, and is remembered for what hangs on this subject. */
    Entry deleted(Version version, long now) {
        if (version.isNewerThan(content)) {
            return new Entry(subject, version, null, Version.newest(deleted, version), access, rule, portal, now);
        }
        return version.isNewerThan(deleted)
                ? new Entry(subject, content, facts, version, access, rule, portal, now)
                : this;
    }

    /** A completed sync did not send it again: the content goes, the versions stay. */
    Entry swept() {
        return new Entry(subject, content, null, deleted, access, rule, portal, changed);
    }

    /** The newest version that this entry knows of. */
    Version newest() {
        return Version.newest(content, Version.newest(deleted, access));
    }

    /** The facts, if there is content that is a document. */
    public Optional<Facts.Document> document() {
        return facts instanceof Facts.Document document ? Optional.of(document) : Optional.empty();
    }
}
