package io.indexrelay.indexer.web;

import java.io.IOException;

/** Answers one request; called by several threads at once. */
public interface Handler {

    /**
     * Answers.
     *
     * @throws Refusal to answer with an error
     * @throws IOException when the store can't be read or written now: answered with 503
     */
    Answer handle(Request request) throws Refusal, IOException;
}
