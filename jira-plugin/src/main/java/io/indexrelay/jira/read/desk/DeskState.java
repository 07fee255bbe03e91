package io.indexrelay.jira.read.desk;

import java.util.List;
import java.util.Optional;

/**
 * Who comes into a desk's portal at all, beside the customers' role.
 *
 * @param open everybody who is logged in
 * @param organizations ids of those added to the desk, sorted
 * @param unknown what could not be asked, so that fewer come in than Service Management may admit; {@code ""} when all could
 */
public record DeskState(Desk desk, boolean open, List<String> organizations, String unknown) {

    public DeskState {
        organizations = organizations.stream().distinct().sorted().toList();
    }

    public Optional<String> narrower() {
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown);
    }
}
