package io.indexrelay.dryrun;

import io.indexrelay.backfill.Jobs.Job;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the newest report is, and the last one that was finished.
 *
 * @param newest null when none was ever asked for
 * @param done the job of the report that is shown; null when none was ever finished
 * @param sections of that report, as they were counted; the last one is of what lies in no space or project
 */
public record Progress(@Nullable Job newest, @Nullable Job done, List<Section> sections) {

    public Progress {
        sections = List.copyOf(sections);
    }
}
