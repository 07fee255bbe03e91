package io.indexrelay.config;

/**
 * When everything is compared with what receivers have, and how far that may go by itself.
 *
 * @param enabled whether it is done every day
 * @param hour of the day at which it begins, by the node's time zone
 * @param readEveryDays how often each object is read and not only listed, in days; 0 for never
 * @param mostDeletedPercent of what receivers have of one kind; when more would be withdrawn, an administrator is asked
 * @param fewDeleted so many are withdrawn without asking, whatever share of the kind they are
 */
public record ReconcileSettings(boolean enabled, int hour, int readEveryDays, int mostDeletedPercent, int fewDeleted) {

    public static final ReconcileSettings STANDARD = new ReconcileSettings(true, 2, 7, 10, 50);
}
