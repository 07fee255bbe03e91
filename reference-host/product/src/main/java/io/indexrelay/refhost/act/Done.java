package io.indexrelay.refhost.act;

import java.util.List;
import java.util.Optional;

/**
 * What came of an action.
 *
 * @param subject what it made or changed, as {@code page/123}, where there is one
 * @param afterwards events that the product publishes once the action has returned, outside its transaction
 */
public record Done(Optional<String> subject, List<Object> afterwards) {

    public static Done nothing() {
        return new Done(Optional.empty(), List.of());
    }

    public static Done of(String subject) {
        return new Done(Optional.of(subject), List.of());
    }

    public Done andThen(Object event) {
        return new Done(subject, List.of(event));
    }
}
