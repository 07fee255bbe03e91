package io.indexrelay.activity;

/**
 * Hears of the pages that a product serves, as far as its own events do not tell of every view. Called by the servlet filter
 * on the thread that serves the request; costs that thread one increment in bounded memory and never throws.
 */
public interface PageVisits {

    /** For products whose events tell of all views. */
    PageVisits NONE = request -> Visit.NONE;

    /** A page is about to be made for whoever is logged in on this thread. The visit is ended on the same thread. */
    Visit begin(PageRequest request);

    /** One page on its way. */
    interface Visit {

        /** Of nothing that is counted. */
        Visit NONE = status -> {};

        /** @param status the answer's in HTTP; 0 when there was none, because the page failed */
        void end(int status);
    }
}
