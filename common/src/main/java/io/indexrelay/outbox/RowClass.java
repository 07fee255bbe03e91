package io.indexrelay.outbox;

/** The classes of the outbox. Nothing of the others starts while a row of class 1 waits that was captured earlier. */
public enum RowClass {
    /** Access sets, users, deletions, access, and whatever may narrow. */
    ACCESS(1),
    CONTENT(2),
    ATTACHMENT(3),
    BACKFILL(4),
    DIGEST(5),
    /** Second looks. They wait for their time and not for their turn alone, so they are counted apart. */
    ECHO(6);

    private final int number;

    RowClass(int number) {
        this.number = number;
    }

    /** As the column CLASS holds it. */
    public int number() {
        return number;
    }

    /** @throws IllegalArgumentException when there is no such class */
    public static RowClass of(int number) {
        for (RowClass rowClass : values()) {
            if (rowClass.number == number) {
                return rowClass;
            }
        }
        throw new IllegalArgumentException("no such class: " + number);
    }
}
