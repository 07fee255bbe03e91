package io.indexrelay.selfcheck;

/** Counts what was looked at since it was last written down. One thread at a time. */
final class Tally {

    private long checked;
    private long wider;
    private long narrower;
    private long drifted;
    private long unanswered;

    void compared() {
        checked++;
    }

    void found(Direction direction) {
        if (direction == Direction.WIDER) {
            wider++;
        } else {
            narrower++;
        }
    }

    void hasDrifted() {
        drifted++;
    }

    void wasNotAnswered() {
        unanswered++;
    }

    void clear() {
        checked = 0;
        wider = 0;
        narrower = 0;
        drifted = 0;
        unanswered = 0;
    }

    long checked() {
        return checked;
    }

    long wider() {
        return wider;
    }

    long narrower() {
        return narrower;
    }

    long drifted() {
        return drifted;
    }

    long unanswered() {
        return unanswered;
    }
}
