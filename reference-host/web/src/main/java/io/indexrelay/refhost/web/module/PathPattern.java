package io.indexrelay.refhost.web.module;

/**
 * A {@code <url-pattern>}: an exact path, a path with everything below ({@code /x/*}), or a suffix ({@code *.x}).
 *
 * @param text as in the descriptor
 */
record PathPattern(String text) {

    PathPattern {
        if (!text.startsWith("/") && !text.startsWith("*.")) {
            throw new IllegalArgumentException("<url-pattern>%s</url-pattern> must begin with / or *.".formatted(text));
        }
    }

    boolean matches(String path) {
        if (text.startsWith("*.")) {
            return path.endsWith(text.substring(1));
        }
        String base = base();
        return path.equals(base) || (isPrefix() && (path.startsWith(base + "/") || base.isEmpty()));
    }

    private boolean isPrefix() {
        return text.endsWith("/*");
    }

    /** The part before {@code /*}: what the servlet sees as its own path. */
    String base() {
        return isPrefix() ? text.substring(0, text.length() - 2) : text;
    }

    /** Exact patterns win over prefixes, longer prefixes over shorter, suffixes come last. */
    int precision() {
        if (text.startsWith("*.")) {
            return 0;
        }
        return 2 * base().length() + (isPrefix() ? 1 : 2);
    }
}
