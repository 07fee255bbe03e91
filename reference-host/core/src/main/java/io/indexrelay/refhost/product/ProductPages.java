package io.indexrelay.refhost.product;

import java.util.List;
import java.util.Map;

/** The product's own pages, as few as are needed to look at something in a browser. */
public interface ProductPages {

    /** For a product without. */
    ProductPages NONE = new ProductPages() {
        @Override
        public List<String> patterns() {
            return List.of();
        }

        @Override
        public Answer get(String path, Map<String, String> query) {
            return new Answer.Missing();
        }
    };

    /** Where they are, as of servlets: {@code /browse/*}. */
    List<String> patterns();

    /**
     * Answers on the request's thread, as whom the product takes it for, and publishes what the product publishes once the
     * page has been made.
     *
     * @param path decoded, below the context
     * @param query decoded, the first value of each name
     */
    Answer get(String path, Map<String, String> query);

    /** What becomes of a request. */
    sealed interface Answer {

        /** A page; texts are plain. */
        record Shown(String title, String text) implements Answer {}

        /** Another address below the context. */
        record Elsewhere(String path) implements Answer {}

        /** Whoever is not logged in is sent to the login, and everybody else away. */
        record Denied() implements Answer {}

        record Missing() implements Answer {}
    }
}
