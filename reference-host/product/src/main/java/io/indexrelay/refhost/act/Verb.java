package io.indexrelay.refhost.act;

/** Does one kind of action, as the user of the thread, in the running transaction. */
public interface Verb {

    /** @throws Refused when it may not or cannot be done */
    Done run(Action action);
}
