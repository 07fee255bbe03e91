package io.indexrelay.system;

/** What goes wrong with processes. */
enum Mishap {
    /** The sender's process ends as by {@code kill -9}, and is started again at once. */
    KILL,
    /** It is started again when the other node is in office. */
    KILL_UNTIL_SUCCESSION,
    /** The sender stops in order. */
    STOP,
    DATABASE_STOP,
    /** Nothing more is written. */
    DATABASE_CRASH,
    /** The sender stands still with a batch on its way, until its successor has sent; then it goes on. */
    HELD_SENDER;

    boolean isOfDatabase() {
        return this == DATABASE_STOP || this == DATABASE_CRASH;
    }
}
