package io.indexrelay.config;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that are not valid as a whole. Nothing of them has been saved. */
public final class InvalidSettingsException extends SettingsException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidSettingsException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.message())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public InvalidSettingsException(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
