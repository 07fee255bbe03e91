package io.indexrelay.testsupport;

import io.indexrelay.change.Subject;
import io.indexrelay.listen.Imports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What listeners made of the events of imports: {@code restored}, or what is to be walked. Not thread-safe. */
public final class RecordedImports implements Imports {

    private final List<String> heard = new ArrayList<>();

    @Override
    public void restored() {
        heard.add("restored");
    }

    @Override
    public void imported(Supplier<Optional<Subject>> container) {
        heard.add(container.get().map(Subject::toString).orElse("all"));
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }
}
