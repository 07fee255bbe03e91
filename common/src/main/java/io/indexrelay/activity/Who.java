package io.indexrelay.activity;

/**
 * Who did something, as our tables have it: a user key where people are named by their keys, a pseudonym of this instance
 * else, and nothing for visitors and for people who were folded together.
 */
final class Who {

    /** Nobody in particular. */
    static final String NOBODY = "";

    private static final char KEY = '=';
    private static final char PSEUDONYM = '#';

    /** So that it fits its column. */
    private static final int MOST = 190;

    private Who() {}

    static String named(String userKey, Pseudonyms pseudonyms) {
        return userKey.length() < MOST ? named(userKey) : hidden(userKey, pseudonyms);
    }

    /** Of a key that fits. */
    static String named(String userKey) {
        return KEY + userKey;
    }

    static String hidden(String userKey, Pseudonyms pseudonyms) {
        return PSEUDONYM + pseudonyms.kept(userKey);
    }

    static boolean isNamed(String who) {
        return !who.isEmpty() && who.charAt(0) == KEY;
    }

    /** Of one that is named. */
    static String userKey(String who) {
        return who.substring(1);
    }

    /** The same person without the key. */
    static String hidden(Pseudonyms pseudonyms, String who) {
        return isNamed(who) ? hidden(userKey(who), pseudonyms) : who;
    }
}
