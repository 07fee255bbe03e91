package io.indexrelay.refhost.confluence.act;

import java.util.List;
import java.util.Optional;

/**
 * What came of an action.
 *
 * @param subject what it made or changed, as {@code page/123}, where there is one
 * @param afterwards events that the product publishes once the action has returned, outside its transaction
 */
record Done(Optional<String> subject, List<Object> afterwards) {

    static Done nothing() {
        return new Done(Optional.empty(), List.of());
    }

    static Done of(String subject) {
        return new Done(Optional.of(subject), List.of());
    }

    Done andThen(Object event) {
        return new Done(subject, List.of(event));
    }
}
