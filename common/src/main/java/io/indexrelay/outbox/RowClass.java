package io.indexrelay.outbox;

/** The classes of the outbox. Nothing of classes 2 to 5 starts while an earlier row of class 1 waits. */
public enum RowClass {
    /** Access sets, users, deletions, access, and whatever may narrow. */
    ACCESS(1),
    CONTENT(2),
    ATTACHMENT(3),
    BACKFILL(4),
    DIGEST(5);

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
