package io.indexrelay.adapter.web;

/** Asks the product to load the page's script and style sheet with the page. */
public interface PageResources {

    /** The web-resource context that the descriptor names. */
    String CONTEXT = "index-relay-admin";

    /** During a request for the page, before it is decorated. Does nothing where the product has no such service. */
    void require();
}
