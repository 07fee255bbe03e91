package io.indexrelay.change;

/** What a change asks of the sender, weakest first; of several rows of one subject the strongest is done. */
public enum ChangeKind {
    /** As {@link #ECHO}, of who may see the subject alone: its content was not sent and is not read. */
    ACCESS_ECHO,
    /**
     * Nothing is known to have changed: the subject was sent a while ago and is looked at once more, because what was read
     * then may have come from a cache that lagged behind. Sent only if it differs from what was sent.
     */
    ECHO,
    /** Who may see the subject may have changed. */
    ACCESS_CHANGED,
    /** The subject was created or edited. */
    UPSERTED,
    /** The subject is gone, or about to be: held until it is. */
    DELETED,
    /**
     * The access of the subject's whole subtree may have changed: expanded into a row of kind {@link #ACCESS_CHANGED} for
     * each descendant that receivers have with another access than it has now; a family of sets into one for each set with
     * another rule. Never merged with the other rows of its subject: it is a task of its own.
     */
    SUBTREE,
    /**
     * State and access of the subject's whole subtree may have changed (a hierarchy was moved or copied): expanded into a
     * row of kind {@link #UPSERTED} for each descendant that receivers lack and one of kind {@link #ECHO} for the others,
     * which is sent only if it differs; where the subject is a space or project, that comes again with all it contains,
     * into rows of kind {@link #UPSERTED}, also for what hangs on each. Never merged with the other rows of its subject.
     */
    SUBTREE_UPSERTED,
    /**
     * What a space or project contains may have got other levels or steps without events, now or by a task in the
     * background: expanded as {@link #SUBTREE_UPSERTED} of a page, and who may see it is looked at again and again for an
     * hour. Never merged with the other rows of its subject.
     */
    RELEVELLED,
    /**
     * What may leave may be other things now: the subject and its whole subtree, or everything, is compared with the limits
     * that an administrator has set. Expanded into a row of kind {@link #UPSERTED} for each that receivers have and that
     * may not leave any more, and for each that they lack and that may. Comes to nothing where there are no limits. Never
     * merged with the other rows of its subject.
     */
    RESCOPED,
    /**
     * Comments, worklogs or attachments may have come to the subject or gone from it, and nobody said which: listed again
     * and compared with what receivers know. Never merged with the other rows of its subject.
     */
    DEPENDENTS,
    /**
     * Comments and worklogs may have got another level without an event, because of what became of the subject, a group:
     * whatever receivers have with a rule of its own beside that of its issue is compared with what it has now. Never
     * merged with the other rows of its subject.
     */
    LEVELS,
    /**
     * State and access of everything that hangs on the subject may have changed, such as the address of each comment of an
     * issue that got another key. Never merged with the other rows of its subject.
     */
    DEPENDENTS_UPSERTED,
    /**
     * The app user may be allowed to see other documents of the subject's subtree, or of everything: each is asked for, with
     * what hangs on it, and expanded into a row of kind {@link #ACCESS_CHANGED} where receivers have what may not leave any
     * more, and of kind {@link #UPSERTED} where they lack what may. Never merged with the other rows of its subject.
     */
    ADMITTED;

    /** Whether it is turned into rows of others and never into an event itself. */
    public boolean isTask() {
        return switch (this) {
            case ACCESS_ECHO, ECHO, ACCESS_CHANGED, UPSERTED, DELETED -> false;
            case SUBTREE,
                    SUBTREE_UPSERTED,
                    RELEVELLED,
                    RESCOPED,
                    DEPENDENTS,
                    LEVELS,
                    DEPENDENTS_UPSERTED,
                    ADMITTED -> true;
        };
    }
}
